import type { Tracker } from "./tracker.ts";

/** Names in CamelCase, or labels where the list was saved from the screen. TotalTimeSpent is minutes. */
export const ivanti: Tracker = {
  id: "ivanti",
  name: "Ivanti Neurons for ITSM",
  signatures: [
    {
      atLeast: 2,
      of: `
        IncidentNumber, OwnerTeam, ProfileFullName, TypeOfIncident, BreachPassed, LastModDateTime`,
    },
    { atLeast: 2, of: "ServiceReqNumber, OwnerTeam" },
    { atLeast: 4, of: "Incident #, Created On, Owner, Team, Customer" },
  ],
  columns: {
    id: "IncidentNumber, Incident #, ServiceReqNumber, ChangeNumber, ProblemNumber",
    title: "Subject, Summary",
    description: "Symptom, Description",
    type: "TypeOfIncident, RecordType",
    category: "Category",
    subcategory: "Subcategory",
    priority: "Priority, Urgency, Impact",
    status: "Status",
    opened: "CreatedDateTime, Created On",
    resolved: "ResolvedDateTime, Resolved On",
    closed: "ClosedDateTime, Closed On",
    assignee: "Owner",
    group: "OwnerTeam, Team",
    requester: "ProfileFullName, Customer",
    application: "Service",
    effort: "TotalTimeSpent",
    slaBreached: "BreachPassed",
  },
  ignore: "Source, LastModDateTime, Modified On, Resolution, CauseCode",
  units: { effort: "minutes" },
};
