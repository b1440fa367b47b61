import type { Tracker } from "./tracker.ts";

/**
 * Jira's all-fields export with the columns of requests. "Time to resolution" is the time that is left of
 * the promise, below zero where it was broken, never the time it took. Repeated headers are one list.
 */
export const jiraServiceManagement: Tracker = {
  id: "jira-service-management",
  name: "Jira Service Management",
  signatures: [
    {
      atLeast: 2,
      of: `
        Custom field (Request language), Custom field (Request participants),
        Custom field (Affected services), Custom field (Time to done), Custom field (Approvals),
        Custom field (Organizations)`,
    },
  ],
  like: "jira",
  columns: {},
};
