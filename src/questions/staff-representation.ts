import type { Question } from "./question.ts";

export const staffRepresentation: Question<"staff-representation"> = {
  id: "staff-representation",
  title: "Works council or union",
  text: "Is there a works council or union, and does it know of this audit?",
  why: "In many countries staff must be heard before work is measured or moved. Being late costs more than being open.",
  changes: "Whether names may be written, what is said of jobs, and a step of the plan; no verdict.",
  options: [
    { title: "Yes, and it has been informed", value: "informed" },
    { title: "Yes, but it has not been informed", value: "not-informed" },
    { title: "There is none", value: "none" },
  ],
  alternatives: () => [],
};
