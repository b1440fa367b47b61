import type { GateHit, Judgement } from "../model/assessment.ts";
import type { Scores } from "./scores.ts";
import type { Work } from "./work.ts";

/** Everything that is known of one kind of work when its verdict is found. */
export interface Case extends Work {
  readonly judgements: readonly Judgement[];
  readonly gates: readonly GateHit[];
  readonly scores: Scores;
}
