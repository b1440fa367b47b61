import type { RuleHeard } from "./house-rule.ts";
import type { RunKind } from "./run-kind.ts";
import type { Ticket } from "./ticket.ts";
import type { Evidence, WorkClass } from "./work.ts";

/** Words of the title, and those of them that are not known from IT work elsewhere. */
export interface Vocabulary {
  readonly words: number;
  readonly unknown: number;
}

/** The reason travels with the label. */
export interface ClassifiedTicket {
  readonly ticket: Ticket;
  /** Id of an activity, or "unclassified" where the text does not say. */
  readonly activity: string;
  readonly class: WorkClass;
  /** What kind of run work it is; absent for other classes, and where nothing tells. */
  readonly kind?: RunKind | undefined;
  /** The class under every definition of transformation, by its id; `class` is one of them. */
  readonly classes: Readonly<Record<string, WorkClass>>;
  /** Of the class that is said, 0 to 1. */
  readonly probability: number;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  readonly vocabulary: Vocabulary;
  /** Rules of the house that match it; absent where none does. */
  readonly rules?: readonly RuleHeard[];
  /** Somebody answered about this very ticket. */
  readonly answered?: true;
}
