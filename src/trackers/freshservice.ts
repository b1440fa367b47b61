import type { Tracker } from "./tracker.ts";

/**
 * "(in Hrs)" holds hh:mm:ss. Resolution Status says whether the promise was kept, not where the ticket
 * stands. Sheets of items and tasks repeat the ticket.
 */
export const freshservice: Tracker = {
  id: "freshservice",
  name: "Freshservice",
  signatures: [
    { atLeast: 3, of: "Ticket Id, Requester Name, Created Time" },
    { atLeast: 2, of: "Requester Name, Agent interactions" },
    { atLeast: 2, of: "Requester VIP, Association type" },
    { atLeast: 3, of: "Ticket Id, Requested Item, Requested for" },
    { atLeast: 3, of: "Ticket Id, Task Title, Task Agent" },
  ],
  columns: {
    id: "Ticket Id",
    title: "Subject, Requested Item, Task Title",
    description: "Description",
    type: "Type",
    category: "Category",
    subcategory: "Sub-Category, Item",
    priority: "Priority",
    status: "Status, Stage, Task Status",
    opened: "Created Time",
    resolved: "Resolved Time",
    closed: "Closed Time",
    assignee: "Agent, Task Agent",
    group: "Group",
    requester: "Requester Name, Requested for",
    application: "Affected Service, Service",
    effort: "Time Tracked",
    duration: "Resolution Time (in Hrs)",
    slaBreached: "Resolution Status",
    labels: "Tags",
  },
  ignore: `
    Due by Time, Last Updated Time, Last update time, Initial Response Time, First Response Time (in Hrs),
    Agent interactions, Customer interactions, First Response Status, Every response status, Survey Result,
    Survey results, Source, Urgency, Impact, Requester Email, Requester Location, Requester VIP, Company,
    Resolution Note, Association type, Approval Status, Task Id, Quantity, Cost`,
  units: { effort: "hours", duration: "hours" },
};
