import type { Cover } from "../model/calendar.ts";
import type { Ticket } from "../model/ticket.ts";
import type { TimeToResolve, TimeToResolveOfPriority } from "../model/time-to-resolve.ts";
import { durationTally, type DurationTally } from "./duration-tally.ts";
import { coveredSeconds } from "./open-time.ts";
import { urgencyOf } from "./urgency.ts";

/** A priority column with more values than this holds something else; then all tickets are taken together. */
const mostPriorities = 20;

export interface MttrTally {
  add(ticket: Pick<Ticket, "priority" | "opened" | "resolved" | "closed">): void;
  result(): TimeToResolve;
}

/**
 * Time to resolve (else to close) in business hours, by priority as written: mean, median and 90th percentile. The mean
 * is what is called MTTR; by convention it is told of interruptions only, and which tickets are such is for the caller
 * to say.
 */
export function mttrTally(cover: Cover): MttrTally {
  const all = durationTally();
  const byPriority = new Map<string | undefined, DurationTally>();
  let tooMany = false;
  let untold = 0;
  return {
    add(ticket) {
      const seconds = coveredSeconds(ticket, cover);
      if (seconds === undefined) {
        untold += 1;
        return;
      }
      all.add(seconds);
      if (tooMany) return;
      const tally = byPriority.get(ticket.priority) ?? durationTally();
      tally.add(seconds);
      byPriority.set(ticket.priority, tally);
      if (byPriority.size - (byPriority.has(undefined) ? 1 : 0) > mostPriorities) {
        tooMany = true;
        byPriority.clear();
      }
    },
    result: () => ({
      all: all.result(),
      byPriority: tooMany
        ? [{ priority: undefined, urgency: undefined, ...all.result() }]
        : [...byPriority].map(([priority, tally]) => lineOf(priority, tally)).toSorted(byUrgency),
      untold,
    }),
  };
}

function lineOf(priority: string | undefined, tally: DurationTally): TimeToResolveOfPriority {
  return { priority, urgency: urgencyOf(priority), ...tally.result() };
}

function byUrgency(a: TimeToResolveOfPriority, b: TimeToResolveOfPriority): number {
  return (a.urgency ?? 5) - (b.urgency ?? 5) || byName(a.priority, b.priority);
}

function byName(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}
