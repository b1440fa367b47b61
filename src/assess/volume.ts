import { figure } from "../text/numbers.ts";
import { plural } from "../text/plural.ts";
import { ticketsPerMonth } from "../model/tickets-per-month.ts";
import { total } from "../model/workload.ts";
import type { Work } from "./work.ts";

/** Less is not blown up to a year. */
const nearlyAYear = 300;

/** "1,240 tickets a year", "104 tickets a month": of the time the export covers, not of the tickets before it. */
export function volume(work: Pick<Work, "load" | "workload">): string {
  const monthly = ticketsPerMonth(work.load, work.workload.period);
  if (monthly === undefined) return `${plural(total(work.load.tickets), "ticket")} in this export`;
  const isYear = (work.workload.period?.days ?? 0) >= nearlyAYear;
  return isYear ? `${figure(Math.round(monthly * 12))} tickets a year` : `${figure(monthly)} tickets a month`;
}
