import type { ActivityFacts } from "../model/activity-facts.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Audit, AuditFile } from "../model/audit.ts";
import type { LearningCount } from "../model/learning-count.ts";
import type { HouseCount } from "../model/house-count.ts";
import type { DefinitionFacts } from "../model/definition-facts.ts";
import type { Workload } from "../model/workload.ts";
import { activitiesOf } from "./activities.ts";
import { applicationsOf } from "./applications.ts";
import { gapsOf } from "./gaps.ts";
import { houseOf } from "./house.ts";
import { learningOf } from "./learning.ts";
import { keepOf } from "./keep.ts";
import { movesOf } from "./moves.ts";
import { qualityOf } from "./quality.ts";
import { periodOf, splitOf } from "./summary.ts";

export interface Findings {
  readonly version: string;
  readonly files: readonly AuditFile[];
  readonly rejections: Audit["rejections"];
  readonly workload: Workload;
  readonly assessments: readonly Assessment[];
  readonly activities: readonly ActivityFacts[];
  /** All that are known, and the one by which the tickets were split. */
  readonly definitions: readonly DefinitionFacts[];
  readonly definition: DefinitionFacts;
  readonly minutesOf: (activity: string) => number;
  readonly learning: LearningCount;
  /** Absent where the house states nothing. */
  readonly house?: HouseCount | undefined;
}

/** Everything that was found, as one complete and serialisable audit. */
export function writeAudit(findings: Findings): Audit {
  const { version, files, rejections, workload, assessments, activities, minutesOf } = findings;
  const house = findings.house === undefined ? undefined : houseOf(findings.house);
  const { id, title, source, run, transform } = findings.definition;
  return {
    schemaVersion: 1,
    tool: { name: "ktlo", version },
    definition: { id, title, source, run, transform, unclear: "the text does not say which" },
    input: [...files],
    ...(house === undefined ? {} : { house }),
    learning: learningOf(findings.learning),
    quality: qualityOf(workload, files),
    period: periodOf(workload),
    split: splitOf(workload, findings.definitions),
    activities: activitiesOf(workload, assessments, activities, minutesOf),
    applications: applicationsOf(workload),
    moves: movesOf(workload, assessments, activities),
    keep: keepOf(workload, assessments, activities),
    gaps: gapsOf(workload, assessments),
    rejections,
  };
}
