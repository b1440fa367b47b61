import type { Question } from "./question.ts";

export const contractEnd: Question<"contract-end"> = {
  id: "contract-end",
  title: "Bound by contracts",
  text: "Until when do contracts with suppliers bind you?",
  why: "The best plan is worth nothing before a contract allows it.",
  changes: "When a step of the plan can begin; no verdict.",
  options: [
    {
      title: "Until a certain day",
      enter: {
        kind: "parts",
        parts: { until: { entry: { kind: "day", label: "Day", hint: "such as 2027-06-30" } } },
      },
    },
    { title: "They can hardly be left", value: "locked-in" },
    { title: "No contract binds us", value: "none" },
  ],
  alternatives: () => [],
};
