import type { Answers } from "../model/answers.ts";
import type { Assessment } from "../model/assessment.ts";
import type { ActivityLoad } from "../model/workload.ts";
import type { Range } from "./range.ts";
import { releasedParts, type Dated } from "./released-parts.ts";
import { sumOf } from "./range.ts";

/**
 * Hands-on hours a month that a verdict releases; undefined where it releases none or nobody can tell. Never more than
 * the hours of the activity that are not transformation.
 */
export function releasesOf(
  assessment: Assessment,
  load: ActivityLoad,
  workload: Dated,
  answers: Pick<Answers, "sites"> = {},
): Range | undefined {
  const parts = releasedParts(assessment, load, workload, answers);
  return parts.length === 0 ? undefined : sumOf(parts.map(({ hours }) => hours));
}
