import type { AuditActivity } from "../../model/audit.ts";

/** Nothing was weighed: no weighting could change that, which is not the same as a verdict that holds. */
export function isUnweighed({ criteria, gates }: AuditActivity): boolean {
  return (
    criteria.length === 0 ||
    gates.some(({ effect, verdicts }) => effect === "only" && verdicts.includes("review"))
  );
}
