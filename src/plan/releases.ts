import type { Assessment } from "../model/assessment.ts";
import type { ActivityLoad, Period } from "../model/workload.ts";

export interface Range {
  readonly low: number;
  readonly base: number;
  readonly high: number;
}

/** Hands-on hours a month that a verdict releases; undefined where it releases none or nobody can tell. */
export function releasesOf(
  _assessment: Assessment,
  _load: ActivityLoad,
  _period: Period | undefined,
): Range | undefined {
  return undefined;
}
