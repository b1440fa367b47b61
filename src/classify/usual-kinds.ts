import type { RunKind } from "../model/run-kind.ts";

/** A kind of run work and what speaks for it, in log odds. */
export type KindWeight = readonly [kind: RunKind, weight: number];

/**
 * The kinds of run work that an activity usually is, domain judgement. Support of devices, applications, networks and
 * the like has none: it is as often repaired as it is ordered, so only the ticket itself can tell.
 */
export const usualKinds: Readonly<Record<string, readonly KindWeight[]>> = {
  "password-and-lockout": [["fulfilment", 1]],
  "access-and-permissions": [["fulfilment", 1.2]],
  "joiner-mover-leaver": [["fulfilment", 2]],
  "software-install": [["fulfilment", 1.5]],
  "asset-and-procurement": [["fulfilment", 1.5]],
  "field-hardware": [["fulfilment", 0.8]],
  "network-security-change": [["fulfilment", 1.2]],
  "data-correction": [["fulfilment", 0.9]],
  "reports-and-extracts": [["fulfilment", 1]],
  "patching-and-vulnerabilities": [["upkeep", 2]],
  renewals: [["upkeep", 1.8]],
  "backup-and-recovery": [["upkeep", 1.2]],
  "compliance-and-audit": [["upkeep", 1.5]],
  "release-and-deployment": [["upkeep", 1.2]],
  "how-to-and-information": [["question", 1.5]],
  "knowledge-and-training": [["upkeep", 0.6]],
  "application-defect": [["defect", 2]],
  "problem-analysis": [["investigation", 2]],
  "monitoring-and-alerts": [["alert", 2]],
};
