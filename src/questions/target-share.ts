import type { Question } from "./question.ts";

export const targetShare: Question<"target-share"> = {
  id: "target-share",
  title: "Target for transformation",
  text: "How much of all IT effort should change the business?",
  why: "Without a target the share that was measured is only a number. With one, the distance can be said in hours.",
  changes: "A line that shows the distance to the target, and the hours that would have to be set free.",
  options: [
    { title: "10%", value: 0.1 },
    { title: "20%", value: 0.2 },
    { title: "30%", value: 0.3 },
    { title: "40%", value: 0.4 },
    { title: "Another share", enter: { kind: "share", label: "Share of effort", hint: "in percent" } },
    { title: "There is no target", value: "none" },
  ],
  alternatives: () => [],
};
