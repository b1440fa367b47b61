import type { Tracker } from "./tracker.ts";

/**
 * Labels carry the marks of the form ("*", "+"). Reports have a title above and two rows below the table.
 * Notes is the description, Company stands twice.
 */
export const bmcHelix: Tracker = {
  id: "bmc-helix",
  name: "BMC Remedy and Helix ITSM",
  signatures: [
    { atLeast: 1, of: "Incident ID*+, Assigned Group*+, Work Order ID*+, Change ID*+, Request ID*+" },
    { atLeast: 3, of: "Summary*, Status*, Priority*, Urgency*, Impact*, Assignee+" },
    {
      atLeast: 1,
      of: `
        Operational Categorization Tier 1, Operational Categorization Tier 1+,
        Product Categorization Tier 1, Product Categorization Tier 1+`,
    },
    {
      atLeast: 3,
      of: `
        Incident Number, Submit Date, Detailed Description, Last Resolved Date, Assigned Group,
        Categorization Tier 1, SLM Status, Customer Full Name`,
    },
  ],
  columns: {
    id: `
      Incident ID*+, Incident Number, Incident ID, Work Order ID*+, Work Order ID, Change ID*+, Entry ID`,
    title: "Summary*, Summary",
    description: "Notes, Detailed Description, Detailed Decription",
    type: "Incident Type*, Incident Type, Service Type, Work Order Type",
    category: `
      Operational Categorization Tier 1+, Operational Categorization Tier 1, Categorization Tier 1,
      Product Categorization Tier 1, Product Categorization Tier 1+`,
    subcategory: "Operational Categorization Tier 2, Categorization Tier 2, Product Categorization Tier 2",
    priority: "Priority*, Priority, Urgency*, Urgency, Impact*",
    status: "Status*, Status",
    opened: "Reported Date+, Reported Date, Submit Date",
    resolved: "Last Resolved Date, Resolved Date",
    closed: "Closed Date",
    assignee: "Assignee+, Assignee",
    group: "Assigned Group*+, Assigned Group, Owner Group+, Owner Group",
    requester: "Full Name, Customer Full Name, Customer, Last Name+",
    application: "Service*+, Service, CI+, CI Name, Product Name+, Product Name",
    reassignments: "Group Transfers, Total Transfers",
    slaBreached: "SLM Real Time Status, SLM Status",
  },
  ignore: `
    Status_Reason, Status-PPL, Resolution, Company, Company*+, Organization, Department, City, Country,
    Site, Site ID, Assigned Support Organization, Support Organization, Internet E-mail, Customer Phone*+,
    First Name+, Reported Source, Manufacturer, Model/Version, Last Modified Date, Responded Date+,
    Reopened Date, Corporate ID, Event ID, Operational Categorization Tier 3, Product Categorization Tier 3,
    Categorization Tier 3`,
  typeByIdPrefix: {
    INC: "Incident",
    WO: "Work Order",
    CRQ: "Change",
    PBI: "Problem Investigation",
    TAS: "Task",
    REQ: "Service Request",
  },
};
