import type { Tracker } from "./tracker.ts";

/**
 * The header is bare while values are quoted; a tree export spreads the title over "Title 1", "Title 2" and
 * so on. Effort and Story Points are points, Completed Work is hours. People are "Name <mail>".
 */
export const azureDevops: Tracker = {
  id: "azure-devops",
  name: "Azure DevOps",
  signatures: [
    { atLeast: 2, of: "Work Item Type, Title" },
    { atLeast: 2, of: "Work Item Type, Title 1" },
    { atLeast: 2, of: "Work Item Type, State" },
    { atLeast: 3, of: "Area Path, Iteration Path, Assigned To, State Change Date, Activated Date" },
  ],
  columns: {
    id: "ID, Work Item ID",
    title: "Title, Title 1, Title 2, Title 3, Title 4, Title 5",
    description: "Description, Repro Steps",
    type: "Work Item Type",
    category: "Area Path, Activity, Value Area",
    priority: "Priority, Severity",
    status: "State, Board Column",
    opened: "Created Date",
    resolved: "Resolved Date",
    closed: "Closed Date",
    assignee: "Assigned To",
    requester: "Created By",
    application: "Team Project, Node Name",
    effort: "Completed Work",
    labels: "Tags",
    parent: "Parent",
  },
  ignore: `
    Effort, Story Points, Size, Original Estimate, Remaining Work, Business Value, Changed Date, Changed By,
    Activated Date, Activated By, State Change Date, Closed By, Resolved By, Iteration Path, Reason,
    Comment Count, Attached File Count, History, Acceptance Criteria, Rev, Start Date, Finish Date,
    Target Date, Due Date`,
  units: { effort: "hours" },
  rowCaps: [20_000],
};
