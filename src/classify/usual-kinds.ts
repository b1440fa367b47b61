import type { RunKind } from "../model/run-kind.ts";

interface Usual {
  readonly kind: RunKind;
  /** In log odds. */
  readonly weight: number;
  /** Said of a ticket that tells of a fault, too; what goes wrong with upkeep and orders is a repair. */
  readonly despiteFault?: true;
}

/**
 * The kind of run work that an activity usually is, domain judgement. Support of devices, applications, networks and
 * the like has none: it is as often repaired as it is ordered, so only the ticket itself can tell.
 */
export const usualKinds: ReadonlyMap<string, Usual> = new Map<string, Usual>([
  ["password-and-lockout", { kind: "fulfilment", weight: 1 }],
  ["access-and-permissions", { kind: "fulfilment", weight: 1.2 }],
  ["joiner-mover-leaver", { kind: "fulfilment", weight: 2 }],
  ["software-install", { kind: "fulfilment", weight: 1.2 }],
  ["asset-and-procurement", { kind: "fulfilment", weight: 1.2 }],
  ["field-hardware", { kind: "fulfilment", weight: 0.8 }],
  ["network-security-change", { kind: "fulfilment", weight: 1.2 }],
  ["data-correction", { kind: "fulfilment", weight: 0.6 }],
  ["reports-and-extracts", { kind: "fulfilment", weight: 0.8 }],
  ["patching-and-vulnerabilities", { kind: "upkeep", weight: 1.8 }],
  ["renewals", { kind: "upkeep", weight: 1.8 }],
  ["backup-and-recovery", { kind: "upkeep", weight: 1.2 }],
  ["compliance-and-audit", { kind: "upkeep", weight: 1.2 }],
  ["release-and-deployment", { kind: "upkeep", weight: 1.2 }],
  ["how-to-and-information", { kind: "question", weight: 1.5, despiteFault: true }],
  ["application-defect", { kind: "defect", weight: 2, despiteFault: true }],
  ["problem-analysis", { kind: "investigation", weight: 1, despiteFault: true }],
  ["monitoring-and-alerts", { kind: "alert", weight: 1.3, despiteFault: true }],
  ["security-response", { kind: "break-fix", weight: 0.8, despiteFault: true }],
]);
