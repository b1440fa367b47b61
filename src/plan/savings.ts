import type { Audit } from "../model/audit.ts";
import type { Findings } from "./findings.ts";

/** Hours, jobs and money that the verdicts release together, with all they rest on. */
export function savingsOf(_findings: Findings): Audit["savings"] {
  return {
    hoursPerMonth: null,
    fullTimeEquivalents: null,
    cash: null,
    cashBecause: "",
    formula: "",
    assumptions: [],
  };
}
