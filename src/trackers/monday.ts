import type { Tracker } from "./tracker.ts";

/**
 * The name of the board stands above; every group repeats the header below its own title, and subitems have
 * a header of their own.
 */
export const monday: Tracker = {
  id: "monday",
  name: "monday.com",
  signatures: [
    { atLeast: 2, of: "Name, Subitems" },
    { atLeast: 1, of: "Item ID (auto generated)" },
    { atLeast: 2, of: "Name, Creation Log" },
  ],
  columns: {
    id: "Item ID (auto generated), Item ID",
    title: "Name",
    type: "Type",
    category: "Category, Group",
    priority: "Priority",
    status: "Status",
    opened: "Creation Log, Date",
    assignee: "Person, Owner, People",
    effort: "Time tracking",
  },
  ignore: "Subitems, Timeline, Last Updated",
};
