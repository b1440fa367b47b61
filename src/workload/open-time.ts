import { hasTimeOfDay, secondsOf, type Cover } from "../model/calendar.ts";
import type { Ticket } from "../model/ticket.ts";
import { businessSeconds } from "./business-hours.ts";

type Times = Pick<Ticket, "opened" | "resolved" | "closed">;

/**
 * Whole seconds from opened to resolved, else closed. A date without a time of day may be a whole day off, which is more
 * than most tickets take, so it does not tell; a ticket that ends in the second in which it begins, or before, was
 * written down afterwards.
 */
export function elapsedSeconds(ticket: Times): number | undefined {
  const [opened, end] = [ticket.opened, endOf(ticket)];
  if (opened === undefined || end === undefined) return undefined;
  if (!hasTimeOfDay(opened) || !hasTimeOfDay(end)) return undefined;
  const [from, to] = [secondsOf(opened), secondsOf(end)];
  return from !== undefined && to !== undefined && to > from ? to - from : undefined;
}

/** Those of them within the hours of cover; undefined where the others are. */
export function coveredSeconds(ticket: Times, cover: Cover): number | undefined {
  return elapsedSeconds(ticket) === undefined
    ? undefined
    : businessSeconds(ticket.opened, endOf(ticket), cover);
}

export function endOf({ resolved, closed }: Times): string | undefined {
  return resolved ?? closed;
}
