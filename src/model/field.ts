/** The fields of a ticket, in the order in which reports name them. */
export const fieldNames = [
  "id",
  "title",
  "description",
  "type",
  "category",
  "subcategory",
  "priority",
  "status",
  "opened",
  "resolved",
  "closed",
  "assignee",
  "group",
  "requester",
  "application",
  "effort",
  "duration",
  "reassignments",
  "reopens",
  "slaBreached",
  "labels",
  "parent",
] as const;

export type FieldName = (typeof fieldNames)[number];

export type TimeUnit = "milliseconds" | "seconds" | "minutes" | "hours" | "days";
