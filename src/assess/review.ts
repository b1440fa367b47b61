import { neverOut } from "../model/gate-hits.ts";
import { figure, percent } from "../text/numbers.ts";
import { listed } from "../text/sentence.ts";
import type { Judgement } from "../model/assessment.ts";
import type { Case } from "./case.ts";
import { tooLittle } from "./gated.ts";
import { confidenceOf, pointsOf } from "./scores.ts";
import { leastConfidence, thresholds } from "./thresholds.ts";
import { transformShare } from "../model/transform-share.ts";

/** Why no verdict is given, with the one missing fact that would decide it. */
export function reviewBecause(work: Case): string {
  const { activity, gates, load, scores } = work;
  const { points: score, confidence } = scores.outsource;
  const floor = tooLittle(gates);
  if (floor !== undefined) return floor.because;
  if (activity.presumption === "grow")
    return `usually work to build up, but only ${percent(transformShare(load))} of its hours are transformation`;
  if (confidence < leastConfidence)
    return `the tickets show ${percent(confidence)} of what a verdict needs; ${missing(work)}`;
  const never = neverOut(work);
  if (never !== undefined && score >= thresholds.outsourceFrom)
    return `${figure(score)} of 100 points speak for a supplier, but ${never.because}`;
  return `${figure(score)} of 100 points speak for a supplier, too many to keep it and too few to hand it out; ${missing(work)}`;
}

function missing({ judgements }: Case): string {
  const untold = judgements.filter(({ score }) => score === null).toSorted((a, b) => b.weight - a.weight);
  const decider = untold.find((judgement) => couldDecide(judgement, judgements));
  if (decider !== undefined) return `${decider.title.toLowerCase()} would decide it, but ${decider.because}`;
  if (untold.length === 0) return "nothing more that tickets tell would decide it: ask those who do the work";
  const titles = listed(untold.map(({ title }) => title.toLowerCase()));
  return `no single fact would decide it, and ${titles} cannot be told`;
}

/** Whether a verdict would follow if this one criterion were known at its best or at its worst. */
function couldDecide(unknown: Judgement, judgements: readonly Judgement[]): boolean {
  return [0, 100].some((score) => {
    const known = judgements.map((one) => (one === unknown ? { ...one, score, coverage: 1 } : one));
    const points = pointsOf(known);
    const decided = points >= thresholds.outsourceFrom || points < thresholds.keepBelow;
    return decided && confidenceOf(known) >= leastConfidence;
  });
}
