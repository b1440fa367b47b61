import type { Audit } from "../model/audit.ts";
import type { Findings } from "./findings.ts";

/** What could go wrong, the gravest first. */
export function risksOf(_findings: Findings): Audit["risks"] {
  return [];
}
