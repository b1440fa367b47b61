import { activities } from "../activities/index.ts";
import type { Ticket } from "../model/ticket.ts";
import { signals } from "../signals/index.ts";
import { reader, type Findings } from "./findings.ts";
import { opinion, type Opinion } from "./opinion.ts";
import { priors, type Prior } from "./prior.ts";

/** A ticket that was read and weighed, before anything is concluded. */
export interface Weighed {
  readonly findings: Findings;
  /** What spoke before a word was read. */
  readonly known: readonly Prior[];
  readonly opinion: Opinion;
}

/** What else is known of a ticket: from the export it stands in, or from people who were asked. */
export type Knowledge = (ticket: Ticket, findings: Findings) => readonly Prior[];

export type Weigh = (ticket: Ticket, more?: readonly Knowledge[]) => Weighed;

export const createWeigh = (): Weigh => {
  const read = reader(activities, signals);
  return (ticket, more = []) => {
    const findings = read(ticket);
    const known = [...priors(findings), ...more.flatMap((knows) => knows(ticket, findings))];
    return { findings, known, opinion: opinion(findings, known) };
  };
};
