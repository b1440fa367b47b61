import type { Ticket } from "../model/ticket.ts";
import type { Moments } from "../model/workload.ts";
import { inOrder } from "./maps.ts";

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
      const hours = elapsedHours(ticket);
      if (hours === undefined) return;
      const value = Math.round(Math.log(hours) * 1000);
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

/**
 * From opened to resolved, else closed. Without a time of day a ticket closed within the day would look like no time
 * at all and one closed overnight like a whole day, so such dates do not tell.
 */
function elapsedHours({ opened, resolved, closed }: Ticket): number | undefined {
  const end = resolved ?? closed;
  if (opened === undefined || end === undefined) return undefined;
  if (opened.endsWith(midnight) && end.endsWith(midnight)) return undefined;
  const hours = (Date.parse(`${end}Z`) - Date.parse(`${opened}Z`)) / 3_600_000;
  return hours > 0 ? hours : undefined;
}

const midnight = "T00:00:00";

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
