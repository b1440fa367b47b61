import type { Question } from "./question.ts";

const price = {
  entry: { kind: "amount", label: "Price", hint: "in the currency of your hourly cost", whole: false },
} as const;

export const supplierPrice: Question<"supplier-price"> = {
  id: "supplier-price",
  title: "Price of a supplier",
  text: "What would a supplier charge?",
  why: "An offer, or what is usual in your market, is enough. A saving is what stays when the price has been paid.",
  changes: "Savings in money become a range that counts the price in; without it there is none.",
  options: [
    {
      title: "A price for each user and month",
      enter: { kind: "parts", parts: { per: { entry: { kind: "given", value: "user" } }, price } },
    },
    {
      title: "A price for each ticket",
      enter: { kind: "parts", parts: { per: { entry: { kind: "given", value: "ticket" } }, price } },
    },
    {
      title: "A price for each hour",
      enter: { kind: "parts", parts: { per: { entry: { kind: "given", value: "hour" } }, price } },
    },
    { title: "Nobody was asked yet", value: "none" },
  ],
  alternatives: () => [],
};
