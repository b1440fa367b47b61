import type { Period } from "./workload.ts";

export const daysOfMonth = 365.25 / 12;

/** The shortest two months that follow each other: an export of fewer days does not cover two. */
export const daysOfTwoMonths = 59;

/** Of hours or tickets of the whole period; undefined where no ticket says when it was opened. */
export function perMonth(amount: number, period: Period | undefined): number | undefined {
  return period === undefined ? undefined : (amount / period.days) * daysOfMonth;
}
