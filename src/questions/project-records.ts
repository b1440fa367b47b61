import type { Question } from "./question.ts";

export const projectRecords: Question<"project-records"> = {
  id: "project-records",
  title: "Where project work is recorded",
  text: "Where is the work of projects and changes recorded?",
  why: "Tickets show less transformation than there is where projects are kept in another tool. Whoever compares must know that.",
  changes:
    "How far the share of transformation may be trusted: it is the least there is if projects are elsewhere.",
  options: [
    { title: "In the same export as everything else", value: "this-file" },
    { title: "In another tool, such as Jira or a project plan", value: "elsewhere" },
    { title: "Nowhere", value: "nowhere" },
  ],
  alternatives: () => [],
};
