import type { Tracker } from "./tracker.ts";

/**
 * Headers end in the module they come from: "(Ticket)". "-" means nothing is there; First Response Time may
 * be a date. Durations are "hh:mm hrs".
 */
export const zohoDesk: Tracker = {
  id: "zoho-desk",
  name: "Zoho Desk",
  signatures: [
    { atLeast: 1, of: "… (Ticket)" },
    { atLeast: 2, of: "Ticket Reference Id, Ticket Owner" },
    { atLeast: 2, of: "Number of Reassign, Number of Reopen" },
  ],
  columns: {
    id: "Ticket Reference Id, Ticket Id, Ticket Number, Ticket Id (Ticket)",
    title: "Subject, Subject (Ticket)",
    description: "Description, Description (Ticket)",
    type: "Ticket Type, Classification",
    category: "Category (Ticket), Category",
    subcategory: "Sub Category, Sub Category (Ticket)",
    priority: "Priority (Ticket), Priority",
    status: "Status (Ticket), Status",
    opened: "Created Time (Ticket), Created Time",
    closed: "Ticket Closed Time, Closed Time (Ticket)",
    assignee: "Ticket Owner",
    group: "Team, Department",
    requester: "Contact Name",
    application: "Product Name",
    effort: "Total Time Spent",
    duration: "Resolution Time in Business Hours, Resolution Time",
    reassignments: "Number of Reassign",
    reopens: "Number of Reopen",
    slaBreached: "Is Overdue, SLA Violation Type",
    labels: "Tags, Tags (Ticket)",
  },
  ignore: `
    Account Name, Channel, Email (Ticket), Phone (Ticket), Modified Time (Ticket), Due Date,
    First Response Time, Time to Respond, Is Escalated`,
  units: { duration: "hours" },
};
