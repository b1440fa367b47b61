import { percent } from "../text/numbers.ts";
import type { Workload } from "../model/workload.ts";
import type { Issue } from "./issue.ts";

const leastTickets = 30;
const most = 0.5;

/** A column of elapsed time that is called work would make hours out of nights and weekends. */
export function effortIssues({ openForDays }: Workload): readonly Issue[] {
  const { tickets, aroundTheClock } = openForDays;
  if (tickets < leastTickets || aroundTheClock < most * tickets) return [];
  const message = `${percent(aroundTheClock / tickets)} of the tickets that were open for a day or longer have an effort as long as that`;
  const effect =
    "the logged effort is probably elapsed time, and all hours are far too many: leave it out with --map effort=";
  return [{ code: "effort-is-elapsed-time", message, effect, weight: 3 }];
}
