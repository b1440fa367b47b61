import type { Audit, AuditActivity } from "../../model/audit.ts";

/** By hours, since that is what a decision sets free; then by tickets. Names decide last, so that order is stable. */
export function largestFirst({ activities }: Audit): AuditActivity[] {
  return activities.toSorted(
    (a, b) => b.effortHours - a.effortHours || b.tickets - a.tickets || (a.id < b.id ? -1 : 1),
  );
}
