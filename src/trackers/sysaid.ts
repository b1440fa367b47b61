import type { Tracker } from "./tracker.ts";

/**
 * The id is "#". Time to Repair runs without the waiting of users and vendors. "Verified closed" is closed
 * too.
 */
export const sysaid: Tracker = {
  id: "sysaid",
  name: "SysAid",
  signatures: [
    {
      atLeast: 2,
      of: `
        Service Record Type, Request user, Admin group, Submit user, Request time, Modify time,
        Time to Repair, Third level category`,
    },
  ],
  columns: {
    id: "#, Ticket, ID",
    title: "Title",
    description: "Description",
    type: "Service Record Type",
    category: "Category",
    subcategory: "Sub-Category, Third level category",
    priority: "Priority, Urgency, Impact",
    status: "Status",
    opened: "Request time",
    closed: "Close time",
    assignee: "Assigned to",
    group: "Admin group",
    requester: "Request user, Submit user",
    duration: "Time to Repair",
  },
  ignore: `
    Modify time, Due Date, Time Waiting on End User, Time waiting on Vendor, Company, Department, Location,
    Source, Survey Status, Solution, Affiliate, Weight`,
};
