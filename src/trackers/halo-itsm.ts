import type { Tracker } from "./tracker.ts";

/**
 * The list of tickets also holds projects, opportunities and alerts. Time Taken is hours somebody worked.
 * Labels can be renamed by an administrator.
 */
export const haloItsm: Tracker = {
  id: "halo-itsm",
  name: "HaloITSM and HaloPSA",
  signatures: [
    { atLeast: 2, of: "Date Occurred, Response State" },
    { atLeast: 2, of: "Date Occurred, Agent" },
    { atLeast: 2, of: "Response State, Agent" },
    { atLeast: 3, of: "Ticket ID, Fix By Date, Respond By Date" },
  ],
  columns: {
    id: "Ticket ID",
    title: "Summary",
    description: "Details",
    type: "Ticket Type, Request Type",
    category: "Category 1, Category",
    subcategory: "Category 2",
    priority: "Priority, Urgency, Impact",
    status: "Status",
    opened: "Date Logged, Date Occurred, Date Reported",
    closed: "Date Closed",
    assignee: "Agent",
    group: "Team",
    requester: "User, End-User",
    application: "Service, Asset",
    effort: "Time Taken, Total Time Taken",
    slaBreached: "SLA State, Fix State",
    parent: "Parent ID, Parent",
  },
  ignore: `
    Category 3, Category 4, Client, Customer, Site, Last Action Date, Respond By Date, Fix By Date, SLA,
    Response State, Billable Time, Estimated Time, Source`,
  units: { effort: "hours" },
};
