import type { ActivityFacts } from "../model/activity-facts.ts";
import type { GateHit, Judgement } from "../model/assessment.ts";
import type { ActivityLoad, Workload } from "../model/workload.ts";

/** Everything that is known of one kind of work when its verdict is found. */
export interface Case {
  readonly load: ActivityLoad;
  readonly activity: ActivityFacts;
  readonly workload: Workload;
  readonly judgements: readonly Judgement[];
  readonly gates: readonly GateHit[];
  /** 0 keep, 100 hand out. */
  readonly score: number;
  readonly confidence: number;
}
