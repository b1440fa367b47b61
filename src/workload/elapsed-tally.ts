import type { Ticket } from "../model/ticket.ts";
import type { Sample } from "../model/sample.ts";
import type { Moments } from "../model/workload.ts";
import { inOrder } from "./maps.ts";
import { elapsedSeconds } from "./open-time.ts";
import { byPlace } from "./places.ts";

/** A priority column with more values than this holds something else; then all tickets are taken together. */
const mostPriorities = 50;

/** Kept in whole thousandths, so that sums do not depend on the order in which they were made. */
interface Thousandths {
  n: number;
  sum: number;
  sumOfSquares: number;
}

export interface ElapsedTally {
  add(ticket: Ticket): void;
  result(): {
    readonly lnElapsedByPriority: ReadonlyMap<string, Moments>;
    /** Up to two tickets that were open longest, and one that was open for the shortest time. */
    readonly slowest: readonly Sample[];
    readonly fastest: readonly Sample[];
  };
}

/** How long tickets were open, in logarithms: the spread of times that are many times longer or shorter. */
export function elapsedTally(): ElapsedTally {
  const all = nothing();
  const byPriority = new Map<string, Thousandths>();
  const slowest = firstBy(2, (a, b) => b.seconds - a.seconds);
  const fastest = firstBy(1, (a, b) => a.seconds - b.seconds);
  let tooMany = false;
  return {
    add(ticket) {
      const seconds = elapsedSeconds(ticket);
      if (seconds === undefined) return;
      slowest.add(ticket.origin, seconds);
      fastest.add(ticket.origin, seconds);
      const value = Math.round(Math.log(seconds / 3600) * 1000);
      include(all, value);
      if (tooMany) return;
      const priority = ticket.priority ?? "";
      const sums = byPriority.get(priority) ?? nothing();
      include(sums, value);
      byPriority.set(priority, sums);
      if (byPriority.size > mostPriorities) {
        tooMany = true;
        byPriority.clear();
      }
    },
    result: () => ({
      lnElapsedByPriority: tooMany
        ? new Map([["", asMoments(all)]])
        : inOrder(new Map([...byPriority].map(([priority, sums]) => [priority, asMoments(sums)]))),
      slowest: slowest.result(),
      fastest: fastest.result(),
    }),
  };
}

interface Timed extends Sample {
  readonly seconds: number;
}

/** The few that stand first, by their place where they took equally long. */
function firstBy(most: number, order: (a: Timed, b: Timed) => number) {
  let first: Timed[] = [];
  return {
    add({ file, record }: Sample, seconds: number): void {
      const timed = { file, record, seconds };
      const last = first[most - 1];
      if (last !== undefined && order(last, timed) < 0) return;
      first = [...first, timed].toSorted((a, b) => order(a, b) || byPlace(a, b)).slice(0, most);
    },
    result: (): readonly Sample[] => first.map(({ file, record }) => ({ file, record })),
  };
}

function nothing(): Thousandths {
  return { n: 0, sum: 0, sumOfSquares: 0 };
}

function include(sums: Thousandths, value: number): void {
  sums.n += 1;
  sums.sum += value;
  sums.sumOfSquares += value * value;
}

function asMoments({ n, sum, sumOfSquares }: Thousandths): Moments {
  return { n, sum: sum / 1e3, sumOfSquares: sumOfSquares / 1e6 };
}
