import type { Findings } from "./findings.ts";

/** How sure the report is, in one sentence. */
export function howSure(_findings: Findings): string {
  return "";
}
