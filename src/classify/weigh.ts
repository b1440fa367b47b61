import type { Activity } from "../activities/activity.ts";
import { aspects } from "../aspects/index.ts";
import { activities } from "../activities/index.ts";
import type { Ticket } from "../model/ticket.ts";
import { signals } from "../signals/index.ts";
import { reader, type Findings } from "./findings.ts";
import { opinion, type Opinion } from "./opinion.ts";
import { priors, type Prior } from "./prior.ts";
import { withOwn } from "./with-own.ts";

/** A ticket that was read and weighed, before anything is concluded. */
export interface Weighed {
  readonly findings: Findings;
  /** What spoke before a word was read. */
  readonly known: readonly Prior[];
  readonly opinion: Opinion;
}

/** What else is known of a ticket: from the export it stands in, or from people who were asked. */
export type Knowledge = (ticket: Ticket, findings: Findings) => readonly Prior[];

interface Beside {
  readonly more?: readonly Knowledge[];
  /** Activities that a rule asks for, whether anything speaks for them or not. */
  readonly asked?: readonly string[];
}

export type Weigh = (ticket: Ticket, beside?: Beside) => Weighed;

/** `own` are the activities of the house, beside those of the catalogue. */
export const createWeigh = (own: readonly Activity[] = []): Weigh => {
  const read = own.length === 0 ? ofCatalogue() : reader([...activities, ...own], signals, aspects);
  return (ticket, { more = [], asked = [] } = {}) => {
    const findings = read(ticket);
    const known = [...priors(findings), ...more.flatMap((knows) => knows(ticket, findings))];
    const learned = opinion(findings, known);
    return { findings, known, opinion: own.length === 0 ? learned : withOwn(learned, findings, own, asked) };
  };
};

let remembered: ReturnType<typeof reader> | undefined;

/** Reading the catalogue takes a good part of a second, and it is always the same. */
const ofCatalogue = (): ReturnType<typeof reader> => (remembered ??= reader(activities, signals, aspects));
