import type { Period } from "../model/workload.ts";

const daysOfMonth = 365.25 / 12;

/** A few days are not blown up to a month: domain judgement. */
const leastDays = 28;

/** Of hours spent over the period; undefined where no ticket says when it was opened, or all came within a few days. */
export function hoursPerMonth(hours: number, period: Period | undefined): number | undefined {
  return period === undefined || period.days < leastDays ? undefined : (hours / period.days) * daysOfMonth;
}
