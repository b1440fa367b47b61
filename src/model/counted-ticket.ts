import type { ClassifiedTicket } from "./classified-ticket.ts";
import type { Urgency } from "./time-to-resolve.ts";
import type { EffortBasis } from "./workload.ts";

/** Hands-on time of one ticket, in whole seconds, and how it is known. */
export interface Effort {
  readonly seconds: number;
  readonly basis: EffortBasis;
  /** As assumed for its activity. */
  readonly defaultSeconds: number;
  /** Of the hours of cover it was open; absent where effort is logged, or the ticket does not say. */
  readonly openSeconds?: number | undefined;
}

/**
 * What an audit counts of one ticket beside its label, so that every sum can be made again. Absent is what the ticket
 * does not tell. Words, teams, people and threads are small numbers, given in the order in which each first appears:
 * equal ones can be seen to be equal, and nothing else can be told from them.
 */
export interface TicketCounts {
  /** "2025-03", of the day on which it was opened. */
  readonly month?: string | undefined;
  /** When it was resolved, else closed. */
  readonly resolved?: string | undefined;
  /** Hours until then, and those of them within the hours of cover; absent where a time of day is not known. */
  readonly elapsedHours?: number | undefined;
  readonly businessHours?: number | undefined;
  readonly urgency?: Urgency | undefined;
  /** What it is about; absent where it is called like somebody who asks or works. */
  readonly application?: string | undefined;
  /** By the id of the trait, those that the ticket tells. */
  readonly traits: Readonly<Record<string, boolean>>;
  /** Its content words, each once. */
  readonly words: readonly number[];
  /** Who worked on it; a queue that stands in for a person is nobody. */
  readonly resolver?: number | undefined;
  readonly group?: number | undefined;
  /** The same for all tickets of one requester about one application in one activity. */
  readonly thread?: number | undefined;
  /** The lot of its place in the export: of many tickets, those with the smallest are drawn as samples. */
  readonly lot: number;
}

/** A ticket with its label, its effort, and on request all else that is counted of it. */
export interface CountedTicket {
  readonly classified: ClassifiedTicket;
  readonly effort: Effort;
  readonly counts: TicketCounts;
  /** Text without the names of those who ask and work. */
  readonly shown: (text: string) => string;
}
