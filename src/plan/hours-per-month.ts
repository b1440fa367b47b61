import type { Period } from "../model/workload.ts";

const daysOfMonth = 365.25 / 12;

/** Of hours spent over the period; undefined where no ticket says when it was opened. */
export function hoursPerMonth(hours: number, period: Period | undefined): number | undefined {
  return period === undefined ? undefined : (hours / period.days) * daysOfMonth;
}
