import type { Audit } from "../model/audit.ts";
import type { Findings } from "./findings.ts";

/** What applications that appeared cost to run, and what planned ones would. */
export function applicationBirthsOf(_findings: Findings): Audit["births"] {
  return { born: 0, runPerMonth: null, byAge: [], planned: null, forecast: null, message: "" };
}
