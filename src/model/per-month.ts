import type { Period } from "./workload.ts";

export const daysOfMonth = 365.25 / 12;

/** The shortest two months that follow each other: an export of fewer days does not cover two. */
export const daysOfTwoMonths = 59;

/** A few days are not blown up to a month: domain judgement. */
const leastDays = 28;

/** Of hours or tickets of the whole period; undefined where no ticket says when it was opened, or all came within a few days. */
export function perMonth(amount: number, period: Period | undefined): number | undefined {
  return period === undefined || period.days < leastDays ? undefined : (amount / period.days) * daysOfMonth;
}
