import type { Tracker } from "./tracker.ts";

/**
 * A task is done when Completed At is filled; there may be no status. Parent task is a name, ids have 16
 * digits, times are minutes. Copied sheets have rows above the header.
 */
export const asana: Tracker = {
  id: "asana",
  name: "Asana",
  signatures: [
    { atLeast: 1, of: "Section/Column" },
    { atLeast: 2, of: "Blocked By (Dependencies), Blocking (Dependencies)" },
  ],
  columns: {
    id: "Task ID",
    title: "Name",
    description: "Notes",
    type: "Task Type",
    category: "Section/Column",
    priority: "Priority",
    status: "Status, Task Progress",
    opened: "Created At",
    resolved: "Completed At",
    assignee: "Assignee",
    application: "Projects",
    effort: "Actual time",
    labels: "Tags",
    parent: "Parent task",
  },
  ignore: `
    Last Modified, Assignee Email, Start Date, Due Date, Blocked By (Dependencies), Blocking (Dependencies),
    Estimated time`,
  units: { effort: "minutes" },
};
