import type { Facts } from "../model/facts.ts";

/**
 * A property that a ticket has or has not, counted for every activity, group and month. ONE FILE = ONE TRAIT; the id
 * is the file name.
 */
export interface Trait {
  readonly id: string;
  /** Completes "12% of the tickets …". */
  readonly tickets: string;
  /** How it is told, with its limits. */
  readonly formula: string;
  /** Undefined where the ticket does not tell. */
  readonly of: (facts: Facts) => boolean | undefined;
}

/** One expression for many hints, each in plain lower-case letters and matched as a whole word. */
export function wordHints(hints: readonly string[]): RegExp {
  return new RegExp(`[^a-z0-9](?:${hints.join("|")})(?![a-z0-9])`);
}
