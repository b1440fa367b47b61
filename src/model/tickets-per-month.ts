import { perMonth } from "./per-month.ts";
import { ticketsIn } from "./tickets-in.ts";
import type { Months, Period } from "./workload.ts";

/** Of the months the export covers, without the tickets before it; undefined where perMonth cannot tell. */
export function ticketsPerMonth(
  load: { readonly months: Months },
  period: Period | undefined,
): number | undefined {
  const tickets = (period?.months ?? []).reduce((sum, month) => sum + ticketsIn(load, month), 0);
  return perMonth(tickets, period);
}
