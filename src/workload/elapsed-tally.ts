import type { Ticket } from "../model/ticket.ts";
import type { Moments } from "../model/workload.ts";
import { inOrder } from "./maps.ts";
import { elapsedSeconds } from "./open-time.ts";

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
  result(): ReadonlyMap<string, Moments>;
}

/** How long tickets were open, in logarithms: the spread of times that are many times longer or shorter. */
export function elapsedTally(): ElapsedTally {
  const all = nothing();
  const byPriority = new Map<string, Thousandths>();
  let tooMany = false;
  return {
    add(ticket) {
      const seconds = elapsedSeconds(ticket);
      if (seconds === undefined) return;
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
    result: () =>
      tooMany
        ? new Map([["", inHours(all)]])
        : inOrder(new Map([...byPriority].map(([priority, sums]) => [priority, inHours(sums)]))),
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

function inHours({ n, sum, sumOfSquares }: Thousandths): Moments {
  return { n, sum: sum / 1e3, sumOfSquares: sumOfSquares / 1e6 };
}
