import type { Tracker } from "./tracker.ts";

/** Assigned To is a person or a group. The kind of ticket is a yes or no: Is Service Request. */
export const solarwinds: Tracker = {
  id: "solarwinds",
  name: "SolarWinds Service Desk",
  signatures: [
    { atLeast: 2, of: "Is Service Request, SLA Breaches, Total Time Tracked, Customer Satisfied?" },
  ],
  columns: {
    id: "Number",
    title: "Title, Name",
    description: "Description",
    type: "Is Service Request",
    category: "Category",
    subcategory: "Subcategory",
    priority: "Priority",
    status: "State",
    opened: "Created At",
    resolved: "Resolved At",
    closed: "Closed At",
    assignee: "Assigned To, Assignee",
    group: "Assigned Group",
    requester: "Requester",
    effort: "Total Time Tracked",
    slaBreached: "SLA Breaches",
    labels: "Tags",
  },
  ignore: `
    Requester Email, Site, Department, Updated At, Due At, Resolution Description, Resolution Code, Origin,
    Customer Satisfied?`,
  units: { effort: "minutes" },
};
