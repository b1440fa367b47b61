import type { Workload } from "./workload.ts";

/** Fewer tickets do not show it: domain judgement. */
const leastTickets = 30;
const most = 0.5;

/**
 * Whether the logged effort is rather the time that tickets were open: a column of elapsed time that is called work
 * makes hours out of nights and weekends.
 */
export function effortIsElapsed({ openForDays }: Pick<Workload, "openForDays">): boolean {
  const { tickets, aroundTheClock } = openForDays;
  return tickets >= leastTickets && aroundTheClock >= most * tickets;
}
