import type { Question } from "./question.ts";

export const outsourcingLimit: Question<"outsourcing-limit"> = {
  id: "outsourcing-limit",
  title: "Most that may be handed out",
  text: "How much of the effort that keeps the lights on would you hand out at most?",
  why: "With everything outside, nobody is left who knows what to ask for.",
  changes: "Beyond this share the plan warns that too much depends on suppliers; with 0% nothing goes out.",
  options: [
    { title: "25%", value: 0.25 },
    { title: "50%", value: 0.5 },
    { title: "75%", value: 0.75 },
    { title: "Another share", enter: { kind: "share", label: "Share of effort", hint: "in percent" } },
  ],
  alternatives: () => [],
};
