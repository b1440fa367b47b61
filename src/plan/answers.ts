import type { Audit } from "../model/audit.ts";
import type { Findings } from "./findings.ts";

/** What the questionnaire contributed. */
export function answersOf({ answers }: Findings): Audit["answers"] {
  return { file: answers?.file ?? null, given: [], notApplicable: [], moved: [], open: 27 };
}
