import type { Tracker } from "./tracker.ts";

/**
 * A report has its title above the header and totals below; "-" and "Not Assigned" mean nothing is there.
 * Time Elapsed is how long a request ran, not work on it.
 */
export const manageengineServicedeskPlus: Tracker = {
  id: "manageengine-servicedesk-plus",
  name: "ManageEngine ServiceDesk Plus",
  signatures: [
    { atLeast: 2, of: "RequestID, Request Status" },
    { atLeast: 2, of: "Request ID, Request Status" },
    { atLeast: 2, of: "Request Status, Technician" },
    { atLeast: 2, of: "RequestID, Technician" },
    { atLeast: 3, of: "Request ID, Technician, Created Time" },
    { atLeast: 2, of: "Overdue Status, Technician" },
  ],
  columns: {
    id: "RequestID, Request ID",
    title: "Subject",
    description: "Description",
    type: "Request Type",
    category: "Category, Service Category",
    subcategory: "Subcategory, Item",
    priority: "Priority",
    status: "Request Status, Status",
    opened: "Created Time, Created Date",
    resolved: "Resolved Time, Resolved Date",
    closed: "Completed Time, Completed Date, Closed Time",
    assignee: "Technician",
    group: "Group, Support Group",
    requester: "Requester, Requester Name",
    application: "Asset, Asset(s)",
    effort: "Time Spent, Total Time Spent, Worklog Time Spent",
    duration: "Time Elapsed",
    reopens: "Reopen Count",
    slaBreached: "Overdue Status",
  },
  ignore: `
    Due By Time, Last Updated Time, Response Time, Responded Date, Response DueBy Time, Site, Department,
    Mode, Level, Impact, Urgency, Resolution, Template, Request Template, SLA, Created By`,
};
