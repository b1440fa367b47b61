import type { ActivityFacts } from "../model/activity-facts.ts";
import type { GivenAnswers } from "../model/answers.ts";
import type { Assessed } from "../model/assessment.ts";
import type { Audit, AuditFile } from "../model/audit.ts";
import type { DefinitionFacts } from "../model/definition-facts.ts";
import type { HouseCount } from "../model/house-count.ts";
import type { LearningCount } from "../model/learning-count.ts";
import type { PeopleWish } from "../model/people-wish.ts";
import type { Workload } from "../model/workload.ts";

/** Everything the left half of the pipe found. */
export interface Findings {
  readonly version: string;
  readonly files: readonly AuditFile[];
  readonly rejections: Audit["rejections"];
  readonly workload: Workload;
  readonly assessed: Assessed;
  readonly activities: readonly ActivityFacts[];
  /** All that are known, and the one by which the tickets were split. */
  readonly definitions: readonly DefinitionFacts[];
  readonly definition: DefinitionFacts;
  readonly minutesOf: (activity: string) => number;
  readonly learning: LearningCount;
  /** Absent where the house states nothing. */
  readonly house?: HouseCount | undefined;
  readonly answers?: GivenAnswers | undefined;
  readonly people: PeopleWish;
  /** How many people the leader named; absent where nobody was. */
  readonly named?: number | undefined;
  /** Share of transformation somebody asked for on the command line. */
  readonly target?: number | undefined;
}
