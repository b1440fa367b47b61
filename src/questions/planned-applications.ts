import type { Question } from "./question.ts";

export const plannedApplications: Question<"planned-applications"> = {
  id: "planned-applications",
  title: "New applications to come",
  text: "How many applications will be introduced in the next twelve months?",
  why: "Each new application brings tickets. How many it brought before can be read from the export.",
  changes: "A forecast of the work that will keep the lights on in a year; no verdict.",
  options: [
    { title: "None", value: 0 },
    { title: "Give the number", enter: { kind: "amount", label: "Number of applications", whole: true } },
  ],
  alternatives: () => [],
};
