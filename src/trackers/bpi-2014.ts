import type { Tracker } from "./tracker.ts";

/**
 * Category is the kind of record and the type of the configuration item is the category. Hours are damaged
 * by decimal commas and digit grouping.
 */
export const bpi2014: Tracker = {
  id: "bpi-2014",
  name: "BPI Challenge 2014 (HP Service Manager)",
  signatures: [
    { atLeast: 1, of: "CI Name (aff), CI Type (aff)" },
    { atLeast: 2, of: "IncidentActivity_Number, IncidentActivity_Type" },
    { atLeast: 3, of: "CI_Cat, CI_Subcat, WBS, KB_number, No_of_Reassignments, Handle_Time_hrs" },
  ],
  columns: {
    id: "Incident ID, Incident_ID, Change ID, Interaction ID",
    type: "Category",
    category: "CI Type (aff), CI_Cat, Change Type",
    subcategory: "CI Subtype (aff), CI_Subcat",
    priority: "Priority, Urgency, Impact",
    status: "Status, IncidentActivity_Type",
    opened: "Open Time, Open_Time, Open Time (First Touch), Change record Open Time, DateStamp",
    resolved: "Resolved Time, Resolved_Time",
    closed: "Close Time, Close_Time, Change record Close Time",
    group: "Assignment Group",
    application: "Service Component WBS (aff), Service Comp WBS (aff), WBS, CI Name (aff), CI_Name",
    effort: "Handle Time (secs)",
    duration: "Handle Time (Hours), Handle_Time_hrs",
    reassignments: "# Reassignments, No_of_Reassignments",
    parent: "Related Incident",
  },
  ignore: `
    KM number, KB_number, number_cnt, IncidentActivity_Number, Alert Status, Alert_Status, Reopen Time,
    Reopen_Time, Closure Code, Closure_Code, # Related Interactions, No_of_Related_Interactions,
    Related Interaction, Related_Interaction, # Related Incidents, No_of_Related_Incidents,
    # Related Changes, No_of_Related_Changes, Related Change, Related_Change, CI Name (CBy), CI Type (CBy),
    CI Subtype (CBy), ServiceComp WBS (CBy), Planned Start, Planned End, Scheduled Downtime Start,
    Scheduled Downtime End, Actual Start, Actual End, Requested End Date, Originated from, Risk Assessment`,
  units: { effort: "seconds", duration: "hours" },
};
