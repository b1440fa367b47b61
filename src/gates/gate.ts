import type { ActivityFacts } from "../model/activity-facts.ts";
import type { Answers } from "../model/answers.ts";
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
  /** When it is hit, and what it then does. */
  readonly formula: string;
  /** What the gate says of this work; undefined where it does not concern it. */
  readonly check: (load: ActivityLoad, context: GateContext) => Hit | undefined;
}

interface GateContext {
  readonly activity: ActivityFacts;
  readonly workload: Workload;
  readonly answers: Answers;
  /** Share of the effort of run with a verdict to outsource; absent before verdicts were found a first time. */
  readonly outsourcedShare?: number | undefined;
}

export type Hit = Pick<GateHit, "effect" | "verdicts" | "because">;
