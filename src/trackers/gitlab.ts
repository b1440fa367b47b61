import type { Tracker } from "./tracker.ts";

/**
 * Times say that they are UTC, Time Spent is seconds. There is neither type nor priority; both hide in
 * labels. A file ends at 15 MB with no more than a warning by mail.
 */
export const gitlab: Tracker = {
  id: "gitlab",
  name: "GitLab",
  signatures: [
    { atLeast: 2, of: "Created At (UTC), Updated At (UTC), Closed At (UTC), Author Username" },
    { atLeast: 2, of: "iid, web_url" },
    { atLeast: 2, of: "iid, project_id" },
  ],
  columns: {
    id: "Issue ID, iid",
    title: "Title",
    description: "Description",
    type: "Type, issue_type, work_item_type",
    category: "Milestone, milestone.title",
    priority: "severity",
    status: "State",
    opened: "Created At (UTC), created_at",
    closed: "Closed At (UTC), closed_at",
    assignee: "Assignee, Assignee Username, assignee.username, assignees",
    requester: "Author, Author Username, author.username",
    application: "Project, project_id",
    effort: "Time Spent, time_stats.total_time_spent",
    labels: "Labels",
    parent: "Parent ID, Parent IID, epic",
  },
  ignore: `
    URL, web_url, id, Confidential, Locked, Due Date, due_date, Updated At (UTC), updated_at, Weight,
    Time Estimate, time_stats.time_estimate, Parent Title, closed_by`,
  units: { effort: "seconds" },
};
