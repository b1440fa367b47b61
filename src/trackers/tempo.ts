import type { Tracker } from "./tracker.ts";

/**
 * Worklogs: one row per booking, so the issue repeats and its hours add up. The work date is not when the
 * issue was opened.
 */
export const tempo: Tracker = {
  id: "tempo",
  name: "Tempo for Jira",
  signatures: [
    { atLeast: 2, of: "Work date, Billed Hours" },
    { atLeast: 3, of: "Issue Key, Work date, Hours" },
    { atLeast: 2, of: "External Hours, Billed Hours" },
  ],
  columns: {
    id: "Issue Key",
    title: "Issue summary",
    type: "Issue Type",
    category: "Component, All Components",
    status: "Issue Status",
    assignee: "Full name, Username",
    requester: "Reporter",
    application: "Project Name, Project Key",
    effort: "Hours, Billed Hours",
    parent: "Parent Key, Epic Link, Epic",
  },
  ignore: `
    Work date, Period, Account Key, Account Name, Activity Name, Version Name, Work Description,
    External Hours, Issue Original Estimate, Issue Remaining Estimate`,
  units: { effort: "hours" },
};
