import type { StormDay, Storms } from "../model/repetition.ts";
import type { Ticket } from "../model/ticket.ts";
import type { Sample } from "../model/sample.ts";
import { leastPrints } from "../model/least-prints.ts";
import { contentPrints } from "./content-words.ts";
import { dayOfNumber } from "./days.ts";
import { hash53 } from "./hash53.ts";
import { fewestWords, likeOthers, neighboursOf, sum, telling } from "./near-duplicates.ts";
import { sampleOf } from "./samples.ts";
import { withVisit, type Visit } from "./visits.ts";

/** So many tickets that say the same on one day have one cause: domain judgement. */
const leastTickets = 10;
/** Machines say few things often; an activity in which more is said is followed up in part. */
const mostSaid = 2_000;
const mostDays = 5;
const mostSamples = 4;

/** What is said, and on which days. */
interface Said {
  readonly words: readonly number[];
  visits: readonly Visit[];
}

interface SaidOnDay {
  readonly words: readonly number[];
  readonly tickets: number;
  readonly place: Sample;
}

export interface StormTally {
  add(ticket: Ticket): void;
  result(): Storms;
}

/** Days on which one activity was flooded with tickets that say the same, as monitoring does when something breaks. */
export function stormTally(most = mostSaid): StormTally {
  const said = leastPrints<Said>(most);
  let of = 0;
  return {
    add(ticket) {
      of += 1;
      const { opened, origin } = ticket;
      if (opened === undefined) return;
      const words = contentPrints(ticket).toSorted((a, b) => a - b);
      if (words.length < fewestWords) return;
      const same = said.of(hash53(words.join()), () => ({ words, visits: [] }));
      if (same !== undefined) same.visits = withVisit(same.visits, opened, origin);
    },
    result() {
      const kept = said
        .result()
        .map(([, { words, visits }]) => ({ words, visits, tickets: ticketsOf(visits) }));
      const days = stormDays(telling(kept));
      return {
        of,
        compared: kept.reduce((all, { tickets }) => all + tickets, 0),
        tickets: days.reduce((all, { tickets }) => all + tickets, 0),
        days: days.length,
        largest: days
          .toSorted((a, b) => b.tickets - a.tickets || (a.day < b.day ? -1 : 1))
          .slice(0, mostDays),
      };
    },
  };
}

function ticketsOf(visits: readonly { readonly tickets: number }[]): number {
  return visits.reduce((all, { tickets }) => all + tickets, 0);
}

function stormDays(all: readonly Said[]): readonly StormDay[] {
  const onDay = new Map<number, SaidOnDay[]>();
  for (const { words, visits } of all)
    for (const { day, tickets, file, record } of visits) {
      const others = onDay.get(day);
      const said = { words, tickets, place: { file, record } };
      if (others === undefined) onDay.set(day, [said]);
      else others.push(said);
    }
  return [...onDay].flatMap(([day, sets]) => {
    if (ticketsOf(sets) < leastTickets) return [];
    const others = likeOthers(sets, neighboursOf(sets));
    const members = [...sets.keys()].filter((at) => (others[at] ?? 0) >= leastTickets - 1);
    if (members.length === 0) return [];
    const places = members.flatMap((at) => sets[at]?.place ?? []);
    return [{ day: dayOfNumber(day), tickets: sum(members, sets), samples: sampleOf(places, mostSamples) }];
  });
}
