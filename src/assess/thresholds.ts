/** From this score on a supplier is the better place, below the other the house is: checked on assumed archetypes. */
export const outsourceFrom = 60;
export const keepBelow = 45;
/** Half of the weight has to be judged before a score decides anything: domain judgement. */
export const leastConfidence = 0.5;

export function decides({
  score,
  confidence,
}: {
  readonly score: number;
  readonly confidence: number;
}): "outsource" | "keep" | undefined {
  if (confidence < leastConfidence) return undefined;
  if (score >= outsourceFrom) return "outsource";
  return score < keepBelow ? "keep" : undefined;
}
