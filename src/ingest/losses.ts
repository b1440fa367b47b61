import type { FieldName } from "../model/field.ts";

/** What a report cannot say without a field. Fields that nothing hangs on are not named. */
export const losses: Partial<Record<FieldName, string>> = {
  id: "tickets cannot be named, and records of one ticket cannot be merged",
  title: "what a ticket is about is read from its category and type alone",
  type: "incident, request and change are told from the words alone",
  category: "categories give no evidence",
  opened: "no trend, no load per month and no period",
  resolved: "no time to resolve, unless there is a closing date",
  group: "nothing is said of groups",
  assignee: "how many people know an activity cannot be seen",
  application: "load per application cannot be seen",
  effort: "hours are estimated from default minutes of the activity",
  priority: "spread of time to resolve is not compared within a priority",
  reassignments: "how often work is handed on cannot be seen",
};
