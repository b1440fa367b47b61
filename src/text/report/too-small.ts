import type { AuditActivity } from "../../model/audit.ts";

/** Too few tickets for a verdict: no weighting could change that, which is not the same as a verdict that holds. */
export function isTooSmall({ gates }: AuditActivity): boolean {
  return gates.some(({ effect, verdicts }) => effect === "only" && verdicts.includes("review"));
}
