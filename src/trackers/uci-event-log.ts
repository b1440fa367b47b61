import type { Tracker } from "./tracker.ts";

/**
 * An audit log of incidents: one row per update, closing dates repeated on every row, "?" for nothing, no
 * text at all.
 */
export const uciEventLog: Tracker = {
  id: "uci-event-log",
  name: "ServiceNow incident event log",
  signatures: [
    { atLeast: 2, of: "incident_state, sys_mod_count", without: "short_description" },
    { atLeast: 2, of: "u_symptom, u_priority_confirmation" },
    { atLeast: 2, of: "incident_state, closed_code", without: "short_description" },
  ],
  columns: {
    id: "number",
    category: "category",
    subcategory: "subcategory",
    priority: "priority",
    status: "incident_state",
    opened: "opened_at, sys_created_at",
    resolved: "resolved_at",
    closed: "closed_at",
    assignee: "assigned_to",
    group: "assignment_group",
    requester: "caller_id, opened_by",
    application: "cmdb_ci",
    reassignments: "reassignment_count",
    reopens: "reopen_count",
    slaBreached: "made_sla",
    parent: "problem_id",
  },
  ignore: `
    active, sys_mod_count, sys_created_by, sys_updated_by, sys_updated_at, contact_type, location,
    u_symptom, impact, urgency, knowledge, u_priority_confirmation, notify, rfc, vendor, caused_by,
    closed_code`,
  type: "Incident",
  slaTrueMeansMet: true,
};
