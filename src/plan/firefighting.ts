import type { Audit } from "../model/audit.ts";
import type { GroupLoad, Period } from "../model/workload.ts";

/** How much of the work is firefighting, by its parts. */
export function firefightingOf(
  _load: Pick<GroupLoad, "traits" | "repeats" | "monthlyTraits">,
  _period: Period | undefined,
): Audit["firefighting"] {
  return { parts: [], index: null, trend: "" };
}
