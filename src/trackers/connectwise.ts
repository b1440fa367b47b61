import type { Tracker } from "./tracker.ts";

/**
 * Type, Subtype and Item are three levels of category. Hours are decimal. Statuses belong to a board and may
 * begin with ">"; Age is days. The company is the client of a service provider.
 */
export const connectwise: Tracker = {
  id: "connectwise",
  name: "ConnectWise PSA",
  signatures: [
    { atLeast: 1, of: "Summary Description" },
    { atLeast: 2, of: "TicketNbr, Board_Name" },
    { atLeast: 1, of: "SR_Service_RecID" },
    { atLeast: 4, of: "Ticket #, Board, Budget Hours, Actual Hours, Date Entered, Resources" },
  ],
  columns: {
    id: "Ticket #, TicketNbr, SR_Service_RecID",
    title: "Summary Description, Summary",
    description: "Detail_Description, Initial Description",
    category: "Type, ServiceType",
    subcategory: "Subtype, ServiceSubType, Item, ServiceSubTypeItem",
    priority: "Priority, Severity, Urgency, Impact",
    status: "Status, Status_Description",
    opened: "Date Entered, date_entered",
    closed: "Closed Date, Date_Closed",
    assignee: "Resources, Owner, ticket_owner_last_name, ticket_owner_first_name",
    group: "Board, Board_Name",
    requester: "Contact, Contact_Name",
    effort: "Actual Hours, Hours_Actual",
    duration: "Age",
    slaBreached: "SLA Status",
  },
  ignore: `
    Company, Company_Name, Site Name, Budget Hours, Hours_Budget, Last Update, Updated By, Due Date, Source,
    Agreement, Closed_Flag, Resolution`,
  units: { effort: "hours", duration: "days" },
};
