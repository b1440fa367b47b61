import type { Audit } from "../model/audit.ts";
import type { Findings } from "./findings.ts";

/** What is known from elsewhere and used in this report, each with its source and year. */
export function benchmarksOf(_findings: Findings): Audit["benchmarks"] {
  return [];
}
