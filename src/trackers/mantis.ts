import type { Tracker } from "./tracker.ts";

/** Numbers carry leading zeros. Resolution is an outcome, not a date. */
export const mantis: Tracker = {
  id: "mantis",
  name: "MantisBT",
  signatures: [
    { atLeast: 2, of: "Reproducibility, View Status" },
    { atLeast: 2, of: "Reproducibility, Date Submitted" },
    { atLeast: 2, of: "View Status, Date Submitted" },
  ],
  columns: {
    id: "Id",
    title: "Summary",
    description: "Description",
    category: "Category",
    priority: "Priority, Severity",
    status: "Status",
    opened: "Date Submitted",
    assignee: "Assigned To",
    requester: "Reporter",
    application: "Project",
    labels: "Tags",
  },
  ignore: `
    Updated, Resolution, Reproducibility, Product Version, Fixed in Version, Projection, ETA, View Status,
    OS, OS Version, Platform, Due Date`,
  type: "Bug",
};
