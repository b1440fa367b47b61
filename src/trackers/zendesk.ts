import type { Tracker } from "./tracker.ts";

/**
 * "Summation column" only looks like an id. Resolution time is hours while its neighbours are minutes;
 * Explore writes the unit into the header. Stations count the first agent too. One row per update in
 * histories.
 */
export const zendesk: Tracker = {
  id: "zendesk",
  name: "Zendesk",
  signatures: [
    { atLeast: 1, of: "Summation column" },
    {
      atLeast: 2,
      of: `
        Requester id, Assignee stations, Group stations, Requester external id, Requester domain,
        Initially assigned at`,
    },
    { atLeast: 2, of: "Ticket ID, … - Timestamp" },
    {
      atLeast: 3,
      of: `
        Ticket ID, Ticket created - Date, Ticket solved - Date, Update - Date, Ticket brand, Ticket form,
        Ticket channel`,
    },
    { atLeast: 3, of: "Ticket ID, Ticket subject, Ticket group" },
    {
      atLeast: 3,
      of: `
        requester_id, submitter_id, assignee_id, via.channel, satisfaction_rating.score, raw_subject`,
    },
  ],
  columns: {
    id: "Id, Ticket ID",
    title: "Subject, Ticket subject, raw_subject",
    description: "description, Ticket description",
    type: "Ticket type, type",
    category: "Ticket Category [list], Category [list], Ticket form, Issue type [list]",
    subcategory: "Subcategory [list]",
    priority: "Priority, Ticket priority",
    status: "Status, Ticket status",
    opened: "Created at, Ticket created - Timestamp, Ticket created - Date, created_at",
    resolved: "Solved at, Ticket solved - Timestamp, Ticket solved - Date, solved_at",
    closed: "closed_at, Ticket closed - Timestamp, Ticket closed - Date",
    assignee: "Assignee, Assignee name, assignee_id, Updater name",
    group: "Group, Ticket group, group_id, Assignee group",
    requester: "Requester, Requester name, requester_id, Submitter, Submitter name",
    application: "Product [list], System [list], Ticket brand, brand_id",
    effort: "Ticket Handling Time, Total time spent (sec)",
    duration: `
      Full resolution time in minutes, Full resolution time (hrs), Full resolution time (min),
      Resolution time, Full resolution time in minutes within business hours`,
    reassignments: "Assignee stations, Group stations",
    reopens: "Reopens",
    labels: "Tags, Ticket tags",
    parent: "problem_id",
  },
  ignore: `
    Summation column, Status [list], Requester external id, Requester email, Requester domain, Organization,
    Requester organization name, Ticket Organization Name, organization_id, Via, via.channel,
    Ticket channel, Updated at, updated_at, Ticket updated - Timestamp, Update - Timestamp, Update - Date,
    Assigned at, Initially assigned at, Due date, due_at, Satisfaction Score, Replies, Tickets,
    First reply time in minutes, First reply time in minutes within business hours, First reply time (min),
    First resolution time in minutes, First resolution time in minutes within business hours,
    First resolution time (hrs), Agent wait time in minutes,
    Agent wait time in minutes within business hours, Agent wait time (hrs), Requester wait time in minutes,
    Requester wait time in minutes within business hours, Requester wait time (hrs),
    On hold time in minutes, On hold time in minutes within business hours, external_id, url, recipient,
    generated_timestamp`,
  units: { effort: "minutes", duration: "hours" },
  rowCaps: [200_000],
};
