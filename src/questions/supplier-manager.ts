import type { Question } from "./question.ts";

export const supplierManager: Question<"supplier-manager"> = {
  id: "supplier-manager",
  title: "Who manages suppliers",
  text: "Who manages your suppliers?",
  why: "A supplier nobody manages is managed by its own interest.",
  changes: "Where nobody does, naming somebody comes before anything is handed out.",
  options: [
    { title: "A named person, with time for it", value: "named" },
    { title: "Somebody, beside other work", value: "part-time" },
    { title: "Nobody", value: "nobody" },
  ],
  alternatives: () => ["named", "part-time", "nobody"],
};
