import type { Question } from "./question.ts";

export const criticalSystems: Question<"critical-systems"> = {
  id: "critical-systems",
  title: "Systems that must not stop",
  text: "Which systems stop revenue or production within an hour when they are down?",
  why: "A supplier answers within the time of a contract. Where every hour costs revenue, somebody who knows the system must be near.",
  changes:
    "Work on these systems is shared with a supplier at most, and the report says what a contract has to promise.",
  options: [
    { title: "None", value: [] },
    { title: "Name them", enter: { kind: "lines", label: "System that must not stop" } },
  ],
  alternatives: ({ applications }) => applications.map((application) => [application]),
};
