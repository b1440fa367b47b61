import type { Tracker } from "./tracker.ts";

/**
 * Estimates are points; the kind of work hides in labels. A quarter of the dates are written as JavaScript
 * prints them, and text that looks like a formula has an apostrophe in front.
 */
export const linear: Tracker = {
  id: "linear",
  name: "Linear",
  signatures: [
    { atLeast: 2, of: "Cycle Number, Team" },
    { atLeast: 2, of: "Cycle Name, Triaged" },
    { atLeast: 2, of: "Cycle Start, Cycle End" },
  ],
  columns: {
    id: "ID",
    title: "Title",
    description: "Description",
    priority: "Priority",
    status: "Status",
    opened: "Created",
    resolved: "Completed",
    closed: "Canceled",
    assignee: "Assignee",
    group: "Team",
    requester: "Creator",
    application: "Project",
    slaBreached: "SLA Status",
    labels: "Labels",
    parent: "Parent issue",
  },
  ignore: `
    Estimate, Project ID, Cycle Number, Cycle Name, Cycle Start, Cycle End, Updated, Started, Triaged,
    Archived, Due Date, Initiatives, Project Milestone ID, Project Milestone, Roadmaps`,
};
