import type { Tracker } from "./tracker.ts";

/**
 * Headers are labels or internal names. Columns named "HH:mm:ss" hold milliseconds where internal values
 * were exported; a status names its pipeline.
 */
export const hubspot: Tracker = {
  id: "hubspot",
  name: "HubSpot",
  signatures: [
    { atLeast: 2, of: "Ticket name, Ticket status" },
    { atLeast: 2, of: "Ticket name, Pipeline" },
    { atLeast: 2, of: "Ticket ID, HubSpot Team" },
    { atLeast: 1, of: "hs_ticket_id, hs_pipeline_stage, hs_ticket_category" },
  ],
  columns: {
    id: "Ticket ID, hs_ticket_id, Record ID",
    title: "Ticket name, subject",
    description: "Ticket description, content",
    category: "Category, hs_ticket_category",
    priority: "Priority, hs_ticket_priority",
    status: "Ticket status, hs_pipeline_stage",
    opened: "Create date, createdate",
    closed: "Close date, closed_date",
    assignee: "Ticket owner, hubspot_owner_id",
    group: "HubSpot Team, hubspot_team_id",
    requester: "Associated Contact",
    application: "Pipeline, hs_pipeline",
    duration: "Time to close (HH:mm:ss), time_to_close",
  },
  ignore: `
    Source, Last activity date, Time to first agent email reply (HH:mm:ss), Associated Company, Resolution`,
  units: { duration: "milliseconds" },
};
