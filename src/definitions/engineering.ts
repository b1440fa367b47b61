import type { AspectId } from "../model/work.ts";
import type { Definition } from "./definition.ts";

/** Only turns run into transformation. */
export const engineering: Definition = {
  id: "engineering",
  title: "Everything that improves the system",
  run: "restores or keeps the present level of service, security and uptime",
  transform: "adds, adapts, restructures or makes more reliable or secure",
  source: "LinearB investment categories; ISO/IEC/IEEE 14764, adaptive, additive and perfective maintenance",
  countsAsTransform: ({ activity, aspects }) =>
    activity === "patching-and-vulnerabilities"
      ? aspects.has("upgrade") || aspects.has("new-platform")
      : !keepsTheLevel.has(activity) && improvements.some((aspect) => aspects.has(aspect)),
};

const improvements: readonly AspectId[] = [
  "upgrade",
  "new-platform",
  "new-function",
  "security",
  "refactoring",
  "permanent-fix",
  "reliability",
];

/** Requests of single users, repairs, answers to events, paper and talk: they keep a level and raise none. */
const keepsTheLevel: ReadonlySet<string> = new Set([
  "password-and-lockout",
  "access-and-permissions",
  "joiner-mover-leaver",
  "device-support",
  "field-hardware",
  "printing",
  "software-install",
  "how-to-and-information",
  "network-security-change",
  "renewals",
  "application-defect",
  "data-correction",
  "reports-and-extracts",
  "problem-analysis",
  "security-response",
  "compliance-and-audit",
  "asset-and-procurement",
  "vendor-management",
  "knowledge-and-training",
  "coordination-and-overhead",
]);
