import type { Audit } from "../model/audit.ts";
import { benchmarks } from "./benchmarks/index.ts";
import type { Findings } from "./findings.ts";

/** What is known from elsewhere and used in this report, each with its source and year. */
export function benchmarksOf(findings: Findings): Audit["benchmarks"] {
  return benchmarks.flatMap(({ id, source, year, message }) => {
    const said = message(findings);
    return said === undefined ? [] : [{ id, message: said, source, year }];
  });
}
