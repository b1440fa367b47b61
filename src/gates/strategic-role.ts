import type { Gate } from "./gate.ts";

export const strategicRole: Gate = {
  id: "strategic-role",
  title: "Strategic role of IT",
  source: "McFarlan's strategic grid: where IT makes the future of the business, its applications stay",
  formula: "you called the role of IT a turnaround or strategic, and the work is on applications",
  check(_load, { activity, answers: { "role-of-it": role } }) {
    if ((role !== "strategic" && role !== "turnaround") || !onApplications.has(activity.id)) return undefined;
    return {
      effect: "never",
      verdicts: ["outsource"],
      because:
        "you said that IT shapes the future of the business, and that knowledge is gained by working on its applications",
    };
  },
};

const onApplications: ReadonlySet<string> = new Set([
  "application-support",
  "application-defect",
  "application-enhancement",
  "integration",
  "analytics-and-data-products",
  "data-correction",
]);
