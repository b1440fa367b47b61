import type { Case } from "./case.ts";

/** The same work, if its points for a supplier were others. */
export function withPoints(work: Case, points: number): Case {
  return { ...work, scores: { ...work.scores, outsource: { ...work.scores.outsource, points } } };
}
