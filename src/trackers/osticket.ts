import type { Tracker } from "./tracker.ts";

/**
 * There is no date of resolution; Last Updated is none. Comma or semicolon goes by the browser's language,
 * and cells that look like formulas have an apostrophe in front.
 */
export const osticket: Tracker = {
  id: "osticket",
  name: "osTicket",
  signatures: [
    { atLeast: 2, of: "Help Topic, Agent Assigned" },
    { atLeast: 2, of: "Agent Assigned, Team Assigned" },
    { atLeast: 3, of: "Ticket Number, Current Status, Agent Assigned" },
    { atLeast: 3, of: "Ticket Number, Current Status, Thread Count" },
  ],
  columns: {
    id: "Ticket Number, Task Number",
    title: "Subject, Title",
    type: "Type",
    category: "Help Topic, Department",
    priority: "Priority",
    status: "Current Status",
    opened: "Date Created",
    closed: "Closed Date",
    assignee: "Agent Assigned",
    group: "Team Assigned",
    requester: "From",
    reopens: "Reopen Count",
    slaBreached: "Overdue",
  },
  ignore: `
    From Email, Source, Last Updated, SLA Due Date, SLA Plan, Due Date, Merged, Linked, Answered,
    Thread Count, Attachment Count, Task Count, Closed By, Team Lead`,
};
