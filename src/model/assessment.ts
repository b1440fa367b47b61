import type { Verdict } from "./verdict.ts";

/** What one criterion says of one activity. "Cannot tell" is a value: `score` is null, never 0. */
export interface Judgement {
  readonly criterion: string;
  readonly title: string;
  /** 0 speaks against handing the work out, 100 for it; null where the tickets cannot tell. */
  readonly score: number | null;
  readonly weight: number;
  /** A sentence with the numbers in it. */
  readonly because: string;
  /** Share of the activity's tickets that had the data, 0 to 1. */
  readonly coverage: number;
}

/** A gate that was hit: what it forbids or delays, whatever the scores say. */
export interface GateHit {
  readonly gate: string;
  readonly title: string;
  /** "only" fixes the verdict, "never" rules verdicts out, "first" asks for something to be done before. */
  readonly effect: "only" | "never" | "first";
  readonly verdicts: readonly Verdict[];
  readonly because: string;
}

/** A verdict that cannot say why is a bug. */
export interface Assessment {
  readonly activity: string;
  readonly judgements: readonly Judgement[];
  readonly gates: readonly GateHit[];
  readonly verdict: Verdict;
  readonly runnerUp: Verdict;
  /** One sentence a director would say. */
  readonly because: string;
  /** How sure: the share of the weight that the tickets could judge, 0 to 1. */
  readonly confidence: number;
  /** What an outsourced activity must not go without. */
  readonly notWithout: readonly string[];
}
