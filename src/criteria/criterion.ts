import type { ActivityFacts } from "../model/activity-facts.ts";
import type { Answers } from "../model/answers.ts";
import type { Judgement } from "../model/assessment.ts";
import type { ActivityLoad, Workload } from "../model/workload.ts";

/** A reason for or against handing work out. ONE FILE = ONE CRITERION; the id is the file name. */
export interface Criterion {
  readonly id: string;
  readonly title: string;
  /** Of 100 for all criteria together. */
  readonly weight: number;
  /** Where the idea and the size of its weight come from. */
  readonly source: string;
  /** How the score is computed, with its limits. */
  readonly formula: string;
  /** The least data it judges on; with less it cannot tell. */
  readonly needs: string;
  /** How a sentence about the work goes on when this speaks for handing it out, or against it. */
  readonly inFavour: Clause;
  readonly against: Clause;
  readonly judge: (load: ActivityLoad, context: CriterionContext) => Finding;
}

/** "tickets that …", or a clause of its own. */
export type Clause = { readonly tickets: string } | { readonly clause: string };

interface CriterionContext {
  readonly activity: ActivityFacts;
  readonly workload: Workload;
  readonly answers: Answers;
}

export type Finding = Pick<Judgement, "score" | "because" | "coverage">;

/** "Cannot tell" is said with its reason; whatever little data there was is not counted. */
export function cannotTell(because: string): Finding {
  return { score: null, because, coverage: 0 };
}

/** 0 at the worst value or beyond, 100 at the best, a straight line between. */
export function scored(value: number, { worst, best }: { worst: number; best: number }): number {
  const share = (value - worst) / (best - worst);
  return Math.round(100 * Math.min(1, Math.max(0, share)));
}
