import type { Question } from "./question.ts";

export const staff: Question<"staff"> = {
  id: "staff",
  title: "Staff and users",
  text: "How many people work in IT, and how many users do they serve?",
  why: "Hours become people, and tickets can be set against users, only when both are known.",
  changes: "Hours are set against your full-time posts, and tickets against users; no verdict.",
  options: [
    {
      title: "Give the numbers",
      enter: {
        kind: "parts",
        parts: {
          fte: {
            entry: { kind: "amount", label: "IT staff", hint: "in full-time posts", whole: false },
            mayBeLeftOut: true,
          },
          users: { entry: { kind: "amount", label: "Users they serve", whole: true }, mayBeLeftOut: true },
        },
      },
    },
  ],
  alternatives: () => [],
};
