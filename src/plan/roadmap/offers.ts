import { gatesBefore } from "../../model/gate-hits.ts";
import { traitIn } from "../../model/workload.ts";
import { figure } from "../../text/numbers.ts";
import { maskPersonalData } from "../../text/mask.ts";
import { listed } from "../../text/sentence.ts";
import { titlesOf, type KnownWork } from "../known-work.ts";
import type { Draft } from "./draft.ts";
import type { Situation } from "./situation.ts";

type Answers = Situation["answers"];

/** Offers of suppliers and of the house itself; none where nothing is to be handed out. */
export function offers({ chosen: { outsource }, answers, contracts }: Situation): readonly Draft[] {
  if (outsource.length === 0) return [];
  const before = [
    ...(outsource.some((work) => gatesBefore(work.assessment).length > 0)
      ? ["what the first 30 days ask for is done"]
      : []),
    ...("until" in contracts
      ? [`the contract binds you until ${contracts.until}: nothing moves before`]
      : []),
  ];
  const conditions = [...cover(answers), ...hands(answers, outsource), ...data(answers), ...clauses(answers)];
  const withThem = conditions.length === 0 ? "" : `, with ${listed(conditions)}`;
  return [
    {
      what: `Ask three suppliers${from(answers["delivery-location"])} and the house itself for offers${withThem}: ${titlesOf(outsource)}`,
      owner: "supplier manager",
      ...(before.length === 0 ? {} : { before: before.join("; ") }),
      done: "the offers can be compared: the same scope, price, service level and a measure of what users think of it",
      aim: "money",
    },
  ];
}

function from(location: Answers["delivery-location"]): string {
  if (location === "onshore") return " from your own country";
  return location === "nearshore" ? " from your region" : "";
}

function cover({ "uptime-promise": promise }: Answers): readonly string[] {
  return promise === undefined || promise.cover === "none" ? [] : [covers[promise.cover]];
}

const covers = {
  "8x5": "cover in business hours",
  "12x6": "cover of 12 hours on 6 days",
  "24x7": "cover round the clock",
} as const;

/** Only where tickets of this work speak of something on site, or it is such a kind of work. */
function hands({ sites = 0 }: Answers, outsource: readonly KnownWork[]): readonly string[] {
  const needed = outsource.some(
    ({ facts, load }) => facts.guard === "on-site" || traitIn(load, "on-site").holds > 0,
  );
  if (sites === 0 || !needed) return [];
  return [
    sites === 1 ? "people near the place that needs hands" : `people near each of ${figure(sites)} places`,
  ];
}

function data({ "restricted-data": restricted }: Answers): readonly string[] {
  return restricted === undefined || restricted.stays === "anywhere"
    ? []
    : [`data that stays in the ${restricted.stays}${kindsOf(restricted.kinds)}`];
}

/** What somebody typed may name people. */
function kindsOf(kinds: readonly string[]): string {
  return kinds.length === 0 ? "" : ` (${kinds.map(maskPersonalData).join(", ")})`;
}

function clauses({ regulation = [] }: Answers): readonly string[] {
  return [
    ...(regulation.includes("privacy") ? ["an agreement on how personal data is processed"] : []),
    ...(regulation.some((each) => each !== "privacy") ? ["the clauses your supervisor asks for"] : []),
  ];
}
