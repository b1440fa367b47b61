import type { Question } from "./question.ts";

export const businessGoal: Question<"business-goal"> = {
  id: "business-goal",
  title: "Goal of the next two years",
  text: "What matters most to the organisation in the next 24 months?",
  why: "The same hours can be turned into money, into calm or into new things. What comes first depends on what is wanted.",
  changes: "The order of the plan: what saves money first, what sets hours free, or what calms; no verdict.",
  options: [
    { title: "Lower cost", value: "cost" },
    { title: "Fewer disruptions", value: "stability" },
    { title: "Growth", value: "growth" },
    { title: "A change in how the business works", value: "transformation" },
    { title: "A merger, an acquisition or a sale", value: "merger" },
  ],
  alternatives: () => [],
};
