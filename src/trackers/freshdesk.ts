import type { Tracker } from "./tracker.ts";

/**
 * Title is the contact's job, Summary is written by a machine, Tags stand twice: ticket and contact. "(in
 * hrs)" holds hh:mm:ss; Resolution status is about the promise.
 */
export const freshdesk: Tracker = {
  id: "freshdesk",
  name: "Freshdesk",
  signatures: [
    { atLeast: 3, of: "Ticket ID, Created time, Agent interactions" },
    { atLeast: 2, of: "Agent interactions, Full name" },
    { atLeast: 2, of: "Agent interactions, Customer interactions" },
    { atLeast: 4, of: "Ticket ID, Agent, Due by Time, Created time", without: "Technician, Request Status" },
  ],
  columns: {
    id: "Ticket ID",
    title: "Subject",
    description: "Description",
    type: "Type",
    category: "Category",
    priority: "Priority",
    status: "Status",
    opened: "Created time",
    resolved: "Resolved time",
    closed: "Closed time",
    assignee: "Agent",
    group: "Group",
    requester: "Full name, Requester, Requester Name, Customer",
    application: "Product",
    effort: "Time tracked",
    duration: "Resolution time (in hrs)",
    slaBreached: "Resolution status",
    labels: "Tags",
  },
  ignore: `
    Due by Time, Last Updated Time, Last update time, Initial Response Time, First Response Time (in Hrs),
    Agent interactions, Customer interactions, First Response Status, Every response status, Survey Result,
    Survey results, Source, Urgency, Impact, Title, Summary, Email, Work phone, Mobile phone, Facebook ID,
    Twitter ID, Contact ID, Time zone, Language, Unique External ID, Other phone numbers, Contact type,
    Company Name, Reference Number, Skill`,
  units: { effort: "hours", duration: "hours" },
};
