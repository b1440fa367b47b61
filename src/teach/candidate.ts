import { textPrint } from "../adapt/fingerprint.ts";
import { cluesToTeach } from "../adapt/taught.ts";
import { outcomes } from "../classify/learned.ts";
import type { Weighed } from "../classify/weigh.ts";
import type { Ticket } from "../model/ticket.ts";

/** A ticket that may be asked about: weighed once, before any answer. */
export interface Candidate {
  /** Of its text: tickets that say the same are one candidate. */
  readonly print: string;
  readonly ticket: Ticket;
  /** How many tickets of the sample say the same. */
  readonly times: number;
  /** Of title and description. */
  readonly words: number;
  readonly keys: readonly number[];
  /** How strong each clue is, in the order of the keys. */
  readonly values: readonly number[];
  /** Log probability of each outcome. */
  readonly before: Float64Array;
}

/** Activities of the house are left out here: nothing is learned about them. */
export function candidateOf(ticket: Ticket, times: number, { findings, opinion }: Weighed): Candidate {
  const clues = cluesToTeach(ticket, findings);
  return {
    print: textPrint(ticket),
    ticket,
    times,
    words: findings.words,
    keys: clues.map(({ key }) => key),
    values: clues.map(({ value }) => value),
    before: opinion.probabilities
      .slice(0, outcomes.length)
      .map((probability) => Math.log(Math.max(probability, tiny))),
  };
}

const tiny = 1e-12;
