import type { RuleHeard } from "./house-rule.ts";
import type { RunKind } from "./run-kind.ts";
import type { Ticket } from "./ticket.ts";
import type { Evidence, WorkClass } from "./work.ts";

/** The reason travels with the label. */
export interface ClassifiedTicket {
  readonly ticket: Ticket;
  /** Id of an activity, or "unclassified" where the text does not say. */
  readonly activity: string;
  readonly class: WorkClass;
  /** Of a run ticket; absent where nothing tells. */
  readonly kind?: RunKind;
  /** The class under every definition of transformation, by its id; `class` is one of them. */
  readonly classes: Readonly<Record<string, WorkClass>>;
  /** Of the class that is said, 0 to 1. */
  readonly probability: number;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  /** Rules of the house that match it; absent where none does. */
  readonly rules?: readonly RuleHeard[];
  /** Somebody answered about this very ticket. */
  readonly answered?: true;
}
