import type { Question } from "./question.ts";

/** McFarlan's strategic grid: what it advises was not checked against the original. */
export const roleOfIt: Question<"role-of-it"> = {
  id: "role-of-it",
  title: "What IT means to the business",
  text: "What does the business need IT for, today and tomorrow?",
  why: "Work on which the future of the business rests is rarely well placed with a supplier; work that only has to run often is.",
  changes: "Where the future rests on IT, work on applications is not handed out.",
  options: [
    { title: "It helps; the business can do without it for days", value: "support" },
    { title: "Business stops without it, but it sets nothing apart", value: "factory" },
    { title: "Not vital today, but the future rests on it", value: "turnaround" },
    { title: "Business stops without it, and the future rests on it", value: "strategic" },
  ],
  alternatives: () => ["support", "factory", "turnaround", "strategic"],
};
