import type { Question } from "./question.ts";

export const deliveryLocation: Question<"delivery-location"> = {
  id: "delivery-location",
  title: "Where a supplier may sit",
  text: "From where may a supplier work for you?",
  why: "Distance, language and law decide this, not tickets.",
  changes: "Which suppliers are asked for offers, and what no contract may go without; no verdict.",
  options: [
    { title: "From anywhere", value: "anywhere" },
    { title: "From the same region or time zone", value: "nearshore" },
    { title: "From this country only", value: "onshore" },
  ],
  alternatives: () => ["anywhere", "nearshore", "onshore"],
};
