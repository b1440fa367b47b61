import type { Question } from "./question.ts";

export const runbooks: Question<"runbooks"> = {
  id: "runbooks",
  title: "Written instructions",
  text: "For how much of the work that returns are there written instructions?",
  why: "What is written down can be handed over. What is only known has to be written down first.",
  changes: "How easily work can be handed over: instructions speak for it, missing ones against it.",
  options: [
    { title: "For most of it", value: "most" },
    { title: "For some of it", value: "some" },
    { title: "For little or none", value: "few" },
  ],
  alternatives: () => ["most", "some", "few"],
};
