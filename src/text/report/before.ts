import type { AuditActivity } from "../../model/audit.ts";

/** What has to be done before the verdict is carried out. */
export function before({ gates, verdict }: AuditActivity): string[] {
  return gates
    .filter(
      ({ effect, verdicts }) => effect === "first" && (verdict === "review" || verdicts.includes(verdict)),
    )
    .map(({ because }) => because);
}
