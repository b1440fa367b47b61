import { count, percent } from "../model/figures.ts";
import type { Case } from "./case.ts";
import { transformShare } from "./transform-share.ts";

/** Why no verdict is given, with the one missing fact that would decide it. */
export function reviewBecause(
  work: Case,
  { outsourceFrom, leastConfidence }: { outsourceFrom: number; leastConfidence: number },
): string {
  const { activity, confidence, gates, load, score } = work;
  const floor = gates.find(({ effect, verdicts }) => effect === "only" && verdicts.includes("review"));
  if (floor !== undefined) return floor.because;
  if (activity.presumption === "grow")
    return `usually work to build up, but only ${percent(transformShare(load))} of its hours are transformation`;
  if (confidence < leastConfidence)
    return `the tickets show ${percent(confidence)} of what a verdict needs; ${missing(work)}`;
  const never = gates.find(({ effect, verdicts }) => effect === "never" && verdicts.includes("outsource"));
  if (never !== undefined && score >= outsourceFrom)
    return `${count(score)} of 100 points speak for a supplier, but ${never.because}`;
  return `${count(score)} of 100 points speak for a supplier, too many to keep it and too few to hand it out; ${missing(work)}`;
}

function missing({ judgements }: Case): string {
  const untold = judgements.filter(({ score }) => score === null).toSorted((a, b) => b.weight - a.weight)[0];
  return untold === undefined
    ? "how alike the tickets are, and how peculiar to this house, would decide it"
    : `${untold.title.toLowerCase()} would decide it, but ${untold.because}`;
}
