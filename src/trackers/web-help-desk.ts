import type { Tracker } from "./tracker.ts";

/** Date is when the ticket was opened, and Request Type is the tree of categories. */
export const webHelpDesk: Tracker = {
  id: "web-help-desk",
  name: "SolarWinds Web Help Desk",
  signatures: [
    { atLeast: 2, of: "Assigned Tech, Tech Group" },
    { atLeast: 2, of: "Request Detail, Assigned Tech" },
    { atLeast: 2, of: "Request Detail, Tech Group" },
    { atLeast: 3, of: "Ticket No., Request Detail, Client" },
  ],
  columns: {
    id: "Ticket No., No.",
    title: "Subject",
    description: "Request Detail",
    category: "Request Type",
    priority: "Priority",
    status: "Status",
    opened: "Date, Report Date",
    closed: "Close Date",
    assignee: "Assigned Tech",
    group: "Tech Group",
    requester: "Client",
    effort: "Work Time",
  },
  ignore: "Location, Department, Due Date, Last Updated, Notes, Solution, Alert Level",
};
