import type { Question } from "./question.ts";

/** The shares offered are a domain judgement. */
export const handsOnShare: Question<"hands-on-share"> = {
  id: "hands-on-share",
  title: "Hands-on share",
  text: "Of the hours a ticket is open, in how many does somebody work on it?",
  why: "A ticket that was open for two days was not worked on for two days. Where effort is not logged, this share turns time into effort.",
  changes: "How many hours work takes that nobody logged, and so what should be done first.",
  options: [
    { title: "2%", value: 0.02 },
    { title: "5%", value: 0.05 },
    { title: "10%", value: 0.1 },
    { title: "20%", value: 0.2 },
    { title: "Another share", enter: { kind: "share", label: "Share of open hours", hint: "in percent" } },
    { title: "Effort is logged on tickets", value: "logged" },
  ],
  alternatives: () => [0.02, 0.05, 0.1, 0.2, "logged"],
};
