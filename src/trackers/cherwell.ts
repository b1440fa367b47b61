import type { Tracker } from "./tracker.ts";

/** One object holds incidents and requests, told apart by Incident Type. */
export const cherwell: Tracker = {
  id: "cherwell",
  name: "Cherwell Service Management",
  signatures: [
    {
      atLeast: 2,
      of: "Owned By Team, Customer Display Name, Stat_DateTimeResolved, SLA Resolve By Deadline",
    },
  ],
  columns: {
    id: "Incident ID, Change ID, Problem ID",
    title: "Short Description",
    description: "Description",
    type: "Incident Type",
    category: "Category",
    subcategory: "Subcategory",
    priority: "Priority",
    status: "Status",
    opened: "Created Date Time",
    resolved: "Stat_DateTimeResolved",
    closed: "Closed Date Time",
    assignee: "Owned By",
    group: "Owned By Team",
    requester: "Customer Display Name",
    application: "Service",
    slaBreached: "Breached",
  },
  ignore: `
    Last Modified Date Time, Last Modified By, SLA Resolve By Deadline, Total Tasks, Created By`,
};
