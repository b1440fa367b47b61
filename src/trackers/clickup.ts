import type { Tracker } from "./tracker.ts";

/**
 * Dates are milliseconds since 1970 and times are milliseconds; columns ending in "Text" say the same in
 * words. Rolled Up Time counts subtasks again.
 */
export const clickup: Tracker = {
  id: "clickup",
  name: "ClickUp",
  signatures: [
    {
      atLeast: 1,
      of: `
        Date Created Text, Time Spent Text, Rolled Up Time, Rolled Up Time Text, Time Estimated Text`,
    },
    { atLeast: 3, of: "Task Name, Task Content, Space Name" },
  ],
  columns: {
    id: "Task ID",
    title: "Task Name",
    description: "Task Content",
    type: "Task Type",
    category: "Folder Name, List Name",
    priority: "Priority",
    status: "Status",
    opened: "Date Created, Date Created Text",
    closed: "Date Closed, Date Done",
    assignee: "Assignees",
    application: "Space Name",
    effort: "Time Spent, Time Spent Text",
    labels: "Tags",
    parent: "Parent ID",
  },
  ignore: `
    Due Date, Due Date Text, Start Date, Start Date Text, Attachments, Time Estimated, Time Estimated Text,
    Checklists, Comments, Assigned Comments, Rolled Up Time, Rolled Up Time Text`,
  units: { effort: "milliseconds" },
};
