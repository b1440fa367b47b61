import type { Origin } from "../model/ticket.ts";
import { dayNumber } from "./days.ts";
import { byPlace } from "./places.ts";

/** A day on which something came, and how often. It holds no text of a ticket, since very many are kept. */
export interface Visit {
  /** Days since 1970. */
  readonly day: number;
  tickets: number;
  /** The last ticket of the day: the second of the day at which it was opened, and where it stands. */
  second: number;
  file: string;
  record: number;
}

/** The visits with one more ticket, in the order of their days; the order in which they are noted does not matter. */
export function withVisit(
  visits: readonly Visit[],
  opened: string,
  { file, record }: Origin,
): readonly Visit[] {
  const visit: Visit = { day: dayNumber(opened), tickets: 1, second: secondOf(opened), file, record };
  const at = placeOf(visit.day, visits);
  const known = visits[at];
  // Most lists hold one visit, and a list that may grow would take the room of many.
  if (known?.day !== visit.day) return visits.toSpliced(at, 0, visit);
  known.tickets += 1;
  if (visit.second < known.second || (visit.second === known.second && byPlace(visit, known) < 0))
    return visits;
  known.second = visit.second;
  known.file = file;
  known.record = record;
  return visits;
}

function secondOf(opened: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = opened.slice(11, 19).split(":").map(Number);
  return (hours * 60 + minutes) * 60 + seconds;
}

function placeOf(day: number, visits: readonly Visit[]): number {
  let [from, to] = [0, visits.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((visits[middle]?.day ?? day) < day) from = middle + 1;
    else to = middle;
  }
  return from;
}
