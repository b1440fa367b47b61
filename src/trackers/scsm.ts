import type { Tracker } from "./tracker.ts";

/** Written by PowerShell: a line "#TYPE" may stand above the header, often in UTF-16. Times are UTC. */
export const scsm: Tracker = {
  id: "scsm",
  name: "Microsoft System Center Service Manager",
  signatures: [
    { atLeast: 2, of: "AffectedUser, AssignedToUser" },
    { atLeast: 3, of: "AffectedUser, FirstAssignedDate, ResolutionCategory" },
  ],
  preamble: [
    "#TYPE Selected.Microsoft.EnterpriseManagement",
    "#TYPE Microsoft.EnterpriseManagement",
    "#TYPE System.WorkItem",
  ],
  columns: {
    id: "Id",
    title: "Title",
    description: "Description",
    category: "Classification",
    priority: "Priority, Urgency, Impact",
    status: "Status",
    opened: "CreatedDate",
    resolved: "ResolvedDate",
    closed: "ClosedDate",
    assignee: "AssignedToUser",
    group: "Queue, TierQueue, SupportGroup",
    requester: "AffectedUser",
  },
  ignore: "Source, FirstAssignedDate, FirstResponseDate, ResolutionCategory, LastModified",
  typeByIdPrefix: {
    IR: "Incident",
    SR: "Service Request",
    CR: "Change Request",
    PR: "Problem",
    MA: "Manual Activity",
  },
};
