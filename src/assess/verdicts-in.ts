import type { Verdict } from "../model/verdict.ts";
import type { Case } from "./case.ts";
import { fixing, forbids, tooLittle } from "./gated.ts";
import type { Score } from "./scores.ts";
import { leastConfidence, leastPerMonth, thresholds as usual, type Thresholds } from "./thresholds.ts";

type Deciding = Pick<Case, "activity" | "gates" | "scores">;

/**
 * The verdicts that stand, the first one first: what gates fix or forbid, then eliminate, automate, outsource, keep,
 * review. Nobody should pay a supplier for work that need not exist.
 */
export function verdictsIn(work: Deciding, thresholds: Thresholds = usual): readonly Verdict[] {
  const fixed = fixing(work.gates);
  const otherwise = fixed === undefined ? open(work, thresholds) : fixedBy(work, fixed.verdicts);
  const all = tooLittle(work.gates) === undefined ? otherwise : ["review" as const, ...otherwise];
  return [...new Set(all)];
}

function open({ activity, gates, scores }: Deciding, limits: Thresholds): readonly Verdict[] {
  const { eliminate, automate, outsource, perMonth = 0 } = scores;
  const found: readonly (Verdict | false)[] = [
    perMonth >= leastPerMonth.toEliminate && reaches(eliminate, limits.eliminateFrom) && "eliminate",
    perMonth >= leastPerMonth.toAutomate && reaches(automate, limits.automateFrom) && "automate",
    activity.presumption === "keep" && "keep",
    activity.presumption === "grow" && "review",
    activity.presumption === "grow" && "grow",
    reaches(outsource, limits.outsourceFrom) && "outsource",
    outsource.confidence >= leastConfidence && outsource.points < limits.keepBelow && "keep",
    "review",
  ];
  return found.filter((verdict) => verdict !== false).filter((verdict) => !forbids(gates, verdict));
}

function reaches({ points, confidence }: Score, limit: number): boolean {
  return confidence >= leastConfidence && points >= limit;
}

/** Work that changes the business stays; what usually is kept to a few people is not grown. */
function fixedBy({ activity }: Deciding, verdicts: readonly Verdict[]): readonly Verdict[] {
  return activity.presumption === "keep" ? verdicts.toReversed() : verdicts;
}
