import type { Tracker } from "./tracker.ts";

/**
 * Issue Type is the category, not the kind of ticket. Ids such as T20240115.0001 are no decimals; the
 * account is the client of a service provider.
 */
export const autotask: Tracker = {
  id: "autotask",
  name: "Autotask PSA",
  signatures: [
    { atLeast: 1, of: "Sub-Issue Type" },
    { atLeast: 3, of: "Ticket Number, Primary Resource, Queue" },
    { atLeast: 2, of: "Primary Resource, Total Hours Worked" },
  ],
  columns: {
    id: "Ticket Number",
    title: "Title, Ticket Title",
    description: "Description, Ticket Description",
    type: "Ticket Type",
    category: "Issue Type, Ticket Category",
    subcategory: "Sub-Issue Type",
    priority: "Priority",
    status: "Status",
    opened: "Create Date, Created, Create Date/Time",
    resolved: "Resolved Date, Resolved Date/Time",
    closed: "Completed Date, Complete Date, Complete Date/Time",
    assignee: "Primary Resource, Completed By",
    group: "Queue",
    requester: "Contact",
    application: "Configuration Item",
    effort: "Total Hours Worked, Hours Worked, Worked Hours",
    slaBreached: "SLA Met",
  },
  ignore: `
    Account, Company, Secondary Resources, Role, Due Date, Last Activity, Last Activity Date,
    Estimated Hours, Service Level Agreement, Resolution, Source, Work Type`,
  units: { effort: "hours" },
  slaTrueMeansMet: true,
};
