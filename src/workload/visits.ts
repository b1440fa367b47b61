import type { Origin } from "../model/ticket.ts";
import type { Sample } from "../model/sample.ts";
import { dayNumber } from "./days.ts";
import { byPlace } from "./places.ts";

/** A day on which something came, and how often. */
export interface Visit {
  /** Days since 1970. */
  readonly day: number;
  tickets: number;
  /** The last ticket of the day, when it was opened and where it stands. */
  opened: string;
  place: Sample;
}

/** Notes one more ticket among visits in the order of their days; the order in which they are noted does not matter. */
export function noteVisit(visits: Visit[], opened: string, { file, record }: Origin): void {
  const [day, place] = [dayNumber(opened), { file, record }];
  const at = placeOf(day, visits);
  const visit = visits[at];
  if (visit?.day !== day) {
    visits.splice(at, 0, { day, tickets: 1, opened, place });
    return;
  }
  visit.tickets += 1;
  if (opened < visit.opened || (opened === visit.opened && byPlace(place, visit.place) < 0)) return;
  visit.opened = opened;
  visit.place = place;
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
