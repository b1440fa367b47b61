import { gatesBefore, titlesOf } from "../known-work.ts";
import type { Draft } from "./draft.ts";
import type { Situation } from "./situation.ts";

/** Offers of suppliers and of the house itself; none where nothing is to be handed out. */
export function offers({ chosen: { outsource }, answers, contracts }: Situation): readonly Draft[] {
  if (outsource.length === 0) return [];
  const before = [
    ...(outsource.some((work) => gatesBefore(work).length > 0)
      ? ["what the first 30 days ask for is done"]
      : []),
    ...("until" in contracts
      ? [`the contract binds you until ${contracts.until}: nothing moves before`]
      : []),
  ];
  return [
    {
      what: `Ask three suppliers${from(answers["delivery-location"])} and the house itself for offers: ${titlesOf(outsource)}`,
      owner: "supplier manager",
      ...(before.length === 0 ? {} : { before: before.join("; ") }),
      done: "the offers can be compared: the same scope, price, service level and a measure of what users think of it",
      aim: "money",
    },
  ];
}

function from(location: Situation["answers"]["delivery-location"]): string {
  if (location === "onshore") return " from your own country";
  return location === "nearshore" ? " from your region" : "";
}
