import type { Tracker } from "./tracker.ts";

/**
 * Written by scripts from the API: `number` is the id, `id` is not, and `closed` is a yes or no beside the
 * date `closedAt`. Pull requests stand among the issues; the command line stops at 30 rows.
 */
export const github: Tracker = {
  id: "github",
  name: "GitHub",
  signatures: [
    { atLeast: 3, of: "number, title, createdAt" },
    {
      atLeast: 1,
      of: `
        user.login, assignee.login, author_association, milestone.title, stateReason, state_reason,
        repository_url`,
    },
    { atLeast: 3, of: "number, title, body" },
    { atLeast: 2, of: "number, html_url" },
    { atLeast: 3, of: "repo, title, body" },
    { atLeast: 3, of: "repo, title, label" },
    { atLeast: 3, of: "repo, title, labels" },
    { atLeast: 3, of: "repository, title, body" },
    { atLeast: 3, of: "repository, title, labels" },
    { atLeast: 3, of: "issue_number, title, body" },
  ],
  columns: {
    id: "number, issue_number, Issue Number",
    title: "title",
    description: "body",
    type: "label, issue_type, type, type.name",
    category: "milestone, milestone.title, repo, repository, repo_name, repository.name",
    priority: "priority",
    status: "state, stateReason, state_reason",
    opened: "createdAt, created_at",
    closed: "closedAt, closed_at",
    assignee: "assignees, assignee, assignee.login, assignees.login",
    requester: "author, author.login, user.login, user",
    labels: "labels, labels.name",
  },
  ignore: `
    id, node_id, url, html_url, repository_url, updatedAt, updated_at, closed, comments, comments_url,
    author_association, pull_request, isPinned, locked, draft, projectItems`,
  rowCaps: [30],
};
