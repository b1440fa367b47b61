import type { Question } from "./question.ts";

export const differentiators: Question<"differentiators"> = {
  id: "differentiators",
  title: "What sets you apart",
  text: "Which work, or which systems, set you apart from competitors?",
  why: "What customers choose you for should not depend on a supplier who serves your competitors as well.",
  changes: "Such work stays in the house, whatever its tickets say.",
  options: [
    { title: "None of it", value: { activities: [], applications: [] } },
    {
      title: "Name them",
      enter: {
        kind: "parts",
        parts: {
          activities: { entry: { kind: "activities", label: "Work that sets you apart" } },
          applications: { entry: { kind: "lines", label: "System that sets you apart" } },
        },
      },
    },
  ],
  alternatives: ({ activities }) =>
    activities.map((activity) => ({ activities: [activity], applications: [] })),
};
