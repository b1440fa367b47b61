import type { Tracker } from "./tracker.ts";

/**
 * Estimates are points; a story is done when it was accepted. Dates are "Jan 5, 2024" without a time, and
 * owners, comments and tasks repeat their column.
 */
export const pivotalTracker: Tracker = {
  id: "pivotal-tracker",
  name: "Pivotal Tracker",
  signatures: [
    { atLeast: 2, of: "Current State, Accepted at" },
    { atLeast: 2, of: "Iteration Start, Current State" },
  ],
  columns: {
    id: "Id",
    title: "Title",
    description: "Description",
    type: "Type",
    priority: "Priority",
    status: "Current State",
    opened: "Created at",
    resolved: "Accepted at",
    assignee: "Owned By",
    requester: "Requested By",
    labels: "Labels",
  },
  ignore: `
    Iteration, Iteration Start, Iteration End, Estimate, Deadline, URL, Blocker, Blocker Status, Comment,
    Task, Task Status, Pull Request, Git Branch, Review Type, Reviewer, Review Status`,
};
