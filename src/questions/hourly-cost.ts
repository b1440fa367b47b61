import type { Question } from "./question.ts";

export const hourlyCost: Question<"hourly-cost"> = {
  id: "hourly-cost",
  title: "Cost of an hour",
  text: "What does an hour of IT work cost, with everything that belongs to it?",
  why: "Salary, workplace, leave and management together. Nobody can say what is saved in money without it, and ktlo does not guess.",
  changes: "Savings are said in money as well; without it they stay in hours.",
  options: [
    {
      title: "Give the numbers",
      enter: {
        kind: "parts",
        parts: {
          currency: {
            entry: {
              kind: "line",
              label: "Currency",
              hint: "such as EUR or USD",
              form: { pattern: /^[A-Z]{3}$/, said: "three capital letters, such as EUR" },
            },
          },
          level1: {
            entry: { kind: "amount", label: "Service desk (first level)", hint: "for an hour", whole: false },
            mayBeLeftOut: true,
          },
          level2: {
            entry: { kind: "amount", label: "Specialists (second level)", hint: "for an hour", whole: false },
            mayBeLeftOut: true,
          },
          level3: {
            entry: { kind: "amount", label: "Experts (third level)", hint: "for an hour", whole: false },
            mayBeLeftOut: true,
          },
          development: {
            entry: { kind: "amount", label: "Development", hint: "for an hour", whole: false },
            mayBeLeftOut: true,
          },
        },
      },
    },
  ],
  alternatives: () => [],
};
