import type { Tracker } from "./tracker.ts";

/** Dates end in " UTC". Created By is who asked. The first two tickets came with the product. */
export const spiceworks: Tracker = {
  id: "spiceworks",
  name: "Spiceworks",
  signatures: [
    { atLeast: 2, of: "Ticket Number, Link to Ticket" },
    { atLeast: 2, of: "Ticket Number, Organization Host" },
    { atLeast: 2, of: "Organization Host, Site / Office" },
  ],
  columns: {
    id: "Ticket Number",
    title: "Summary",
    description: "Description",
    type: "Request Type",
    category: "Category",
    priority: "Priority",
    status: "Status",
    opened: "Created On",
    closed: "Closed On",
    assignee: "Assigned To",
    requester: "Created By",
    effort: "Time Spent",
  },
  ignore: "Updated On, Due On, Organization Name, Organization Host, Site / Office, Link to Ticket",
  units: { effort: "minutes" },
};
