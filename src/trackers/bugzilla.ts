import type { Tracker } from "./tracker.ts";

/**
 * Every record is a bug or an enhancement, told apart by severity in old versions. The list has no date of
 * creation unless it was asked for.
 */
export const bugzilla: Tracker = {
  id: "bugzilla",
  name: "Bugzilla",
  signatures: [
    { atLeast: 2, of: "bug_id, short_desc" },
    { atLeast: 2, of: "bug_id, bug_status" },
    { atLeast: 4, of: "Bug ID, Product, Component, Resolution, Changed" },
  ],
  columns: {
    id: "bug_id, Bug ID",
    title: "short_desc, Summary",
    type: "bug_type, Type",
    category: "component",
    priority: "priority, bug_severity, Severity",
    status: "bug_status, Status",
    opened: "opendate, Opened",
    resolved: "cf_last_resolved",
    assignee: "assigned_to, assigned_to_realname, Assignee, Assignee Real Name",
    requester: "reporter, reporter_realname",
    application: "product",
    effort: "actual_time, Hours Worked",
    labels: "keywords",
  },
  ignore: `
    resolution, changeddate, Changed, delta_ts, estimated_time, remaining_time, rep_platform, op_sys,
    target_milestone, votes`,
  units: { effort: "hours" },
  type: "Bug",
};
