import type { Question } from "./question.ts";

const percent = {
  entry: {
    kind: "amount",
    label: "Uptime promised",
    hint: "in percent, such as 99.5",
    whole: false,
    most: 100,
  },
  mayBeLeftOut: true,
} as const;

export const uptimePromise: Question<"uptime-promise"> = {
  id: "uptime-promise",
  title: "Hours of cover and uptime",
  text: "In which hours is IT promised to be there, and how reliably?",
  why: "Few tickets outside business hours may still need somebody who is awake. Hours of cover decide how many people a service needs.",
  changes: "What counts as out of hours, and the cover that a supplier is asked to offer.",
  options: [
    { title: "Nothing is promised", value: { cover: "none" } },
    {
      title: "Business hours: 8 hours on 5 days",
      enter: { kind: "parts", parts: { cover: { entry: { kind: "given", value: "8x5" } }, percent } },
    },
    {
      title: "Long days: 12 hours on 6 days",
      enter: { kind: "parts", parts: { cover: { entry: { kind: "given", value: "12x6" } }, percent } },
    },
    {
      title: "Always: 24 hours on 7 days",
      enter: { kind: "parts", parts: { cover: { entry: { kind: "given", value: "24x7" } }, percent } },
    },
  ],
  alternatives: () => [],
};
