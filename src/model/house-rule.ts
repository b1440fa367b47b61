import type { WorkClass } from "./work.ts";

/** What a rule of the house says of the tickets it matches. */
export interface HouseRule {
  readonly name: string;
  readonly class?: WorkClass | undefined;
  /** Id of an activity. */
  readonly activity?: string | undefined;
  readonly notClass: readonly WorkClass[];
  readonly notActivity: readonly string[];
}

/** A rule that matches a ticket, and whether the label of the ticket is its doing. */
export interface RuleHeard {
  readonly name: string;
  readonly decided: boolean;
}
