import type { Audit } from "../model/audit.ts";
import type { Findings } from "./findings.ts";
import { knownWork } from "./known-work.ts";
import { knowledgeRisks } from "./risks/knowledge.ts";
import { securityRisks } from "./risks/security.ts";
import { supplierRisks } from "./risks/suppliers.ts";
import { verdictRisks } from "./risks/verdicts.ts";

/** What could go wrong, the gravest first: only what applies. How grave each is, is a domain judgement. */
export function risksOf(findings: Findings): Audit["risks"] {
  const works = knownWork(findings);
  return [
    ...securityRisks(works, findings),
    ...knowledgeRisks(works, findings),
    ...verdictRisks(findings),
    ...supplierRisks(works, findings),
  ]
    .toSorted((a, b) => a.gravity - b.gravity)
    .map(({ message }) => message);
}
