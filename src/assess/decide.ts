import type { Verdict } from "../model/verdict.ts";
import { becauseOf } from "./because.ts";
import type { Case } from "./case.ts";
import { forbids } from "./gated.ts";
import { thresholds } from "./thresholds.ts";
import { verdictsIn } from "./verdicts-in.ts";

export interface Decision {
  readonly verdict: Verdict;
  readonly runnerUp: Verdict;
  readonly because: string;
  /** Share of what the verdict rests on that is known, 0 to 1. */
  readonly confidence: number;
}

export function decide(work: Case): Decision {
  const [verdict = "review", second] = verdictsIn(work);
  return {
    verdict,
    runnerUp: second ?? nearest(work, verdict),
    because: becauseOf(work, verdict),
    confidence: confidenceIn(work, verdict),
  };
}

/** Where nothing else was found, the side of the scale on which the work lies. */
function nearest({ scores: { outsource }, gates }: Case, verdict: Verdict): Verdict {
  if (verdict !== "review") return "review";
  const handOut = outsource.points >= (thresholds.outsourceFrom + thresholds.keepBelow) / 2;
  return handOut && !forbids(gates, "outsource") ? "outsource" : "keep";
}

/** What is kept or grown because it usually is, and not by its score, is never more certain than a coin. */
const mostPresumed = 0.5;

function confidenceIn({ scores, gates, activity: { presumption } }: Case, verdict: Verdict): number {
  if (verdict === "eliminate" || verdict === "automate") return scores[verdict].confidence;
  const { points, confidence } = scores.outsource;
  const onPrinciple = gates.some(({ effect }) => effect !== "first");
  const presumed = verdict === presumption && verdict === "keep" && points >= thresholds.keepBelow;
  return presumed && !onPrinciple ? Math.min(confidence, mostPresumed) : confidence;
}
