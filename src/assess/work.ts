import type { ActivityFacts } from "../model/activity-facts.ts";
import type { Answers } from "../model/answers.ts";
import type { ActivityLoad, Workload } from "../model/workload.ts";

/** One kind of work, and all that is known around it. */
export interface Work {
  readonly load: ActivityLoad;
  readonly activity: ActivityFacts;
  readonly workload: Workload;
  readonly answers: Answers;
  /** Share of the effort of run with a verdict to outsource; absent before verdicts were found a first time. */
  readonly outsourcedShare?: number | undefined;
}
