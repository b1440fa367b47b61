import type { Tracker } from "./tracker.ts";

/** There is no date of creation, and the status is the list a card lies in. */
export const trello: Tracker = {
  id: "trello",
  name: "Trello",
  signatures: [
    { atLeast: 2, of: "Card ID, List Name" },
    { atLeast: 2, of: "Card ID, Board Name" },
    { atLeast: 2, of: "Card Name, List Name" },
  ],
  columns: {
    id: "Card ID",
    title: "Card Name",
    description: "Card Description",
    status: "List Name",
    assignee: "Members",
    application: "Board Name",
    labels: "Labels",
  },
  ignore: `
    Card URL, Due Date, Attachment Count, Attachment Links, Checklist Item Total Count,
    Checklist Item Completed Count, Vote Count, Comment Count, Last Activity Date, List ID, Board ID,
    Archived, Start Date, Due Complete`,
};
