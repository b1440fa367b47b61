import type { Tracker } from "./tracker.ts";

/** A report without any description and without a date of closing. */
export const trudesk: Tracker = {
  id: "trudesk",
  name: "Trudesk",
  signatures: [{ atLeast: 6, of: "uid, subject, requester, group, assignee, tags" }],
  columns: {
    id: "uid",
    title: "subject",
    type: "type",
    priority: "priority",
    status: "status",
    opened: "created",
    assignee: "assignee",
    group: "group",
    requester: "requester",
    labels: "tags",
  },
};
