import type { ActivityFacts } from "../model/activity-facts.ts";
import type { GateHit } from "../model/assessment.ts";
import type { ActivityLoad, Workload } from "../model/workload.ts";

/**
 * What forbids, fixes or delays a verdict, whatever the scores say: risk is not to be bought off by volume.
 * ONE FILE = ONE GATE; the id is the file name.
 */
export interface Gate {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** What the gate says of this work; undefined where it does not concern it. */
  readonly check: (load: ActivityLoad, context: GateContext) => Hit | undefined;
}

interface GateContext {
  readonly activity: ActivityFacts;
  readonly workload: Workload;
}

export type Hit = Pick<GateHit, "effect" | "verdicts" | "because">;
