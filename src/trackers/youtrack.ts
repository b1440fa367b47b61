import type { Tracker } from "./tracker.ts";

/** Spent time is a period ("1w 2d 3h") of weeks of five days and days of eight hours, or minutes. */
export const youtrack: Tracker = {
  id: "youtrack",
  name: "YouTrack",
  signatures: [
    { atLeast: 2, of: "Subsystem, Fixed in build", without: "Issue key" },
    { atLeast: 2, of: "Subsystem, Affected versions", without: "Issue key" },
    { atLeast: 4, of: "Issue Id, Summary, Reporter, State", without: "Issue key" },
  ],
  columns: {
    id: "Issue Id, ID",
    title: "Summary",
    description: "Description",
    type: "Type",
    category: "Subsystem",
    priority: "Priority",
    status: "State, Stage",
    opened: "Created",
    resolved: "Resolved",
    assignee: "Assignee",
    requester: "Reporter",
    application: "Project",
    effort: "Spent time",
    labels: "Tags",
    parent: "Parent for, Subtask of",
  },
  ignore: "Updated, Fix versions, Affected versions, Fixed in build, Estimation, Votes, Updater",
  units: { effort: "minutes" },
  hoursPerDay: 8,
};
