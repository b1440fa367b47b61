import type { Flip, Stability } from "../model/assessment.ts";
import type { Case } from "./case.ts";
import { flipsByDefinition } from "./flips-by-definition.ts";
import { flipsByThreshold } from "./flips-by-threshold.ts";
import { flipsByWeight } from "./flips-by-weight.ts";
import { pointsOf } from "./scores.ts";
import { verdictsIn } from "./verdicts-in.ts";
import { weightDraws } from "./weight-draws.ts";
import { withPoints } from "./with-points.ts";

/** From this share of draws on a verdict is stable, below the other it is fragile: domain judgement. */
const stableFrom = 0.9;
const fragileBelow = 0.7;

/** How much the verdict depends on weights, thresholds, definitions and unclear tickets. Gates are not varied. */
export function stabilityOf(work: Case): Stability {
  const [verdict] = verdictsIn(work);
  const same = weightDraws.filter((weights) => {
    const points = pointsOf(work.judgements, weights);
    return verdictsIn(withPoints(work, points))[0] === verdict;
  }).length;
  const share = same / weightDraws.length;
  return { share, word: wordFor(share), flips: flipsOf(work) };
}

function flipsOf(work: Case): readonly Flip[] {
  return [...flipsByWeight(work), ...flipsByThreshold(work), ...flipsByDefinition(work)];
}

function wordFor(share: number): Stability["word"] {
  if (share >= stableFrom) return "stable";
  return share < fragileBelow ? "fragile" : "leaning";
}
