import type { Sample } from "../model/sample.ts";

/** Something about the export that weakens what the audit says. */
export interface Issue {
  readonly code: string;
  readonly message: string;
  /** Which conclusion suffers, and how. */
  readonly effect: string;
  /** 0 worth knowing, 1 makes a conclusion weaker, 2 takes one away, 3 makes the main numbers doubtful. */
  readonly weight: 0 | 1 | 2 | 3;
  /** Tickets that show it, and one that does not. */
  readonly samples?: readonly Sample[];
  readonly counter?: readonly Sample[];
}
