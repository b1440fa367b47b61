import type { ActivityFacts } from "../model/activity-facts.ts";
import type { Assessment } from "../model/assessment.ts";
import type { ActivityLoad } from "../model/workload.ts";
import type { Findings } from "./findings.ts";
import { knownWork } from "./known-work.ts";
import { sumOf, type Range } from "./range.ts";
import { releasedParts, type ReleasedPart } from "./released-parts.ts";

/** An activity whose verdict releases hours. */
export interface Releasing {
  readonly load: ActivityLoad;
  readonly facts: ActivityFacts;
  readonly assessment: Assessment;
  readonly parts: readonly ReleasedPart[];
  /** Hands-on hours a month. */
  readonly hours: Range;
}

/** All of them, in the order of the assessments. */
export function releasingIn(findings: Findings): readonly Releasing[] {
  return knownWork(findings).flatMap(({ load, facts, assessment }): Releasing[] => {
    const parts = releasedParts(assessment, load, findings.workload, findings.answers?.known);
    if (parts.length === 0) return [];
    return [{ load, facts, assessment, parts, hours: sumOf(parts.map(({ hours }) => hours)) }];
  });
}
