import { midSentence } from "../text/sentence.ts";
import { neverOut } from "../model/gate-hits.ts";
import type { Verdict } from "../model/verdict.ts";
import { shareOf, traitIn } from "../model/workload.ts";
import { percent } from "../text/numbers.ts";
import type { Case } from "./case.ts";
import { fixing, tooLittle } from "./gated.ts";
import { automateBecause, keepBecause, outsourceBecause } from "./reasons.ts";
import { reviewBecause } from "./review.ts";
import { transformShare } from "../model/transform-share.ts";
import { leastConfidence, thresholds } from "./thresholds.ts";
import { volume } from "./volume.ts";

/** Why the verdict is the verdict: one sentence a director would say. */
export function becauseOf(work: Case, verdict: Verdict): string {
  const fixed = tooLittle(work.gates) === undefined ? fixing(work.gates) : undefined;
  if (fixed !== undefined && (verdict === "grow" || verdict === "keep"))
    return fixed.gate === "transformation" ? `${fixed.because}${goal[verdict]}` : fixed.because;
  return because[verdict](work);
}

const goal = {
  grow: ": this is what people are to be set free for",
  keep: ", and it is decided by those who live with it",
};

const because: Record<Verdict, (work: Case) => string> = {
  eliminate: (work) =>
    `${percent(avoidable(work))} of ${volume(work)} are of kinds that often need not arise: questions, alerts, or what people could get for themselves (elsewhere: ${elsewhere(work)})`,
  automate: automateBecause,
  outsource: outsourceBecause,
  keep: (work) => neverOut(work)?.because ?? (isScored(work) ? keepBecause(work) : usuallyKept(work)),
  grow: ({ load }) =>
    `usually work to build up, and ${percent(transformShare(load))} of its hours are transformation`,
  review: reviewBecause,
};

function avoidable({ load }: Case): number {
  return shareOf(traitIn(load, "avoidable")) ?? 0;
}

function isScored({ scores: { outsource } }: Case): boolean {
  return outsource.confidence >= leastConfidence && outsource.points < thresholds.keepBelow;
}

function usuallyKept(work: Case): string {
  return `${volume(work)} of a kind that usually stays (elsewhere: ${elsewhere(work)})`;
}

function elsewhere({ activity: { delivery } }: Case): string {
  return midSentence(delivery);
}
