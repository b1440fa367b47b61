import type { Tracker } from "./tracker.ts";

/** As in Autotask, Issue Type is the category and not the kind of ticket. */
export const kaseyaBms: Tracker = {
  id: "kaseya-bms",
  name: "Kaseya BMS",
  signatures: [
    { atLeast: 1, of: "Sub Issue Type" },
    { atLeast: 3, of: "Ticket Number, Primary Assignee, Secondary Assignees" },
  ],
  columns: {
    id: "Ticket Number",
    title: "Title",
    description: "Details",
    type: "Type",
    category: "Issue Type",
    subcategory: "Sub Issue Type",
    priority: "Priority",
    status: "Status",
    opened: "Open Date",
    closed: "Completed Date",
    assignee: "Primary Assignee",
    group: "Queue",
    requester: "Contact",
    effort: "Actual Hours",
  },
  ignore: `
    Account, Location, Secondary Assignees, Source, Due Date, Last Activity Update, SLA, Resolution`,
  units: { effort: "hours" },
};
