import type { Question } from "./question.ts";

export const criticalSystems: Question<"critical-systems"> = {
  id: "critical-systems",
  title: "Systems that must not stop",
  text: "Which systems stop revenue or production within an hour when they are down?",
  why: "A supplier answers within the time of a contract. Where every hour costs revenue, somebody who knows the system must be near.",
  changes: "What a contract has to promise there; with a supervisor, such work stays under your control.",
  options: [
    { title: "None", value: [] },
    { title: "Name them", enter: { kind: "lines", label: "System that must not stop" } },
  ],
  alternatives: ({ applications }) => (applications.length === 0 ? [] : [[...applications]]),
};
