import { figure } from "../text/numbers.ts";
import { plural } from "../text/plural.ts";
import { ticketsPerMonth } from "../model/tickets-per-month.ts";
import { total, type ActivityLoad, type Workload } from "../model/workload.ts";

interface Work {
  readonly load: ActivityLoad;
  readonly workload: Workload;
}

/** Less is not blown up to a year. */
const nearlyAYear = 300;

/** "1,240 tickets a year", "104 tickets a month": of the time the export covers, not of the tickets before it. */
export function volume(work: Work): string {
  const monthly = ticketsPerMonth(work.load, work.workload.period);
  if (monthly === undefined) return `${plural(total(work.load.tickets), "ticket")} in this export`;
  const isYear = (work.workload.period?.days ?? 0) >= nearlyAYear;
  return isYear ? `${figure(Math.round(monthly * 12))} tickets a year` : `${figure(monthly)} tickets a month`;
}
