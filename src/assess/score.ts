import type { Judgement } from "../model/assessment.ts";

/** What cannot be told speaks neither for nor against. */
const neutral = 50;

/**
 * The weights of all criteria of the model add up to this. How alike tickets are (10) and how peculiar to the house
 * (10) are not judged, so that no verdict of these criteria is more than four fifths certain.
 */
const fullWeight = 100;

/** How much speaks for handing the work out, 0 to 100: what is not known counts as neutral, never as zero. */
export function scoreOf(judgements: readonly Judgement[]): number {
  const weight = judgements.reduce((sum, judgement) => sum + judgement.weight, 0);
  const points = judgements.reduce((sum, judgement) => sum + judgement.weight * effective(judgement), 0);
  return Math.round((points + (fullWeight - weight) * neutral) / fullWeight);
}

/** The share of the weight that the tickets could judge. */
export function confidenceOf(judgements: readonly Judgement[]): number {
  const judged = judgements.reduce(
    (sum, { weight, score, coverage }) => sum + (score === null ? 0 : weight * coverage),
    0,
  );
  return Math.min(1, judged / fullWeight);
}

function effective({ score, coverage }: Judgement): number {
  return score === null ? neutral : coverage * score + (1 - coverage) * neutral;
}
