import type { ActivityFacts } from "./activity-facts.ts";
import type { RunKind } from "./run-kind.ts";
import type { Ticket } from "./ticket.ts";
import type { Urgency } from "./time-to-resolve.ts";
import type { WorkClass } from "./work.ts";

/** One ticket as traits see it: nothing but what they need, each absent where the ticket does not tell. */
export interface Facts {
  readonly ticket: Ticket;
  readonly class: WorkClass;
  /** What kind of run work it is; absent for other classes, and where nothing tells. */
  readonly kind?: RunKind | undefined;
  /** What usually happens to work of its activity; absent where the activity was not recognised. */
  readonly presumption?: ActivityFacts["presumption"] | undefined;
  /** 1 is the most urgent. */
  readonly urgency?: Urgency | undefined;
  /** Opened outside the hours of cover, or on a weekend; absent where no time of day is known. */
  readonly offHours?: boolean | undefined;
  readonly weekend?: boolean | undefined;
  /** The title and the beginning of the description for hints: plain lower-case letters, a blank before each word. */
  readonly plainText?: string | undefined;
}
