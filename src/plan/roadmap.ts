import type { Audit } from "../model/audit.ts";
import type { Findings } from "./findings.ts";

/** Who does what within 30, 60 and 90 days, when to stop, and whom the house still needs. */
export function roadmapOf(_findings: Findings): Audit["roadmap"] {
  return { days30: [], days60: [], days90: [], stopRules: [], retained: [] };
}
