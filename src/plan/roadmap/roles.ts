import type { Answers } from "../../model/answers.ts";
import type { ActivityFacts } from "../../model/activity-facts.ts";

/** Who may own a step: roles, never people. */
export const roles = [
  "CIO",
  "service manager",
  "head of operations",
  "head of security",
  "owner of the application",
  "supplier manager",
  "works council liaison",
] as const;

export type Role = (typeof roles)[number];

/** Who deals with suppliers today: where nobody manages them, whoever answers for IT. */
export function steering({ "supplier-manager": manager }: Answers): Role {
  return manager === "nobody" ? "CIO" : "supplier manager";
}

/** Who answers for a kind of work in most houses: domain judgement. */
export function ownerOf({ id, guard }: Pick<ActivityFacts, "id" | "guard">): Role {
  if (guard === "security-response" || guard === "approval-stays") return "head of security";
  if (ofOperations.has(id)) return "head of operations";
  return ofApplications.has(id) ? "owner of the application" : "service manager";
}

const ofOperations: ReadonlySet<string> = new Set([
  "monitoring-and-alerts",
  "server-and-storage",
  "backup-and-recovery",
  "network-and-connectivity",
  "database-administration",
  "batch-and-interfaces",
  "cloud-operations",
  "renewals",
  "facilities-and-power",
]);

const ofApplications: ReadonlySet<string> = new Set([
  "application-support",
  "application-defect",
  "application-enhancement",
  "data-correction",
  "reports-and-extracts",
  "release-and-deployment",
  "integration",
  "analytics-and-data-products",
]);
