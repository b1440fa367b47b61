import type { Question } from "./question.ts";

export const role: Question<"role"> = {
  id: "role",
  title: "Your role",
  text: "What is your role?",
  why: "Whoever answers for the budget begins to read elsewhere than whoever runs a service.",
  changes: "A line for you on the first page: your steps of the plan, or what a quote is about; no verdict.",
  options: [
    { title: "I answer for IT: CIO, head of IT, general management", value: "cio" },
    { title: "I run services: service manager, team lead", value: "service-manager" },
    { title: "I advise or serve others: consultant, service provider", value: "consultant" },
    { title: "Something else", value: "other" },
  ],
  alternatives: () => [],
};
