import type { Audit } from "../model/audit.ts";
import type { Months, Period } from "../model/workload.ts";
import { ticketsIn } from "../model/tickets-in.ts";
import { trendOf, type Trend } from "./trend.ts";

/** Month by month over the time the export covers; a month in which something else came and this did not is a zero. */
export function monthly(months: Months, period: Period | undefined): Audit["split"]["months"] {
  return (period?.months ?? []).map((month) => ({ month, ...(months.get(month) ?? none) }));
}

export function trendIn(months: Months, period: Period | undefined): Trend {
  return trendOf((period?.fullMonths ?? []).map((month) => ticketsIn({ months }, month)));
}

const none = { run: 0, transform: 0, unclear: 0 };
