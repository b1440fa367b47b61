import type { AnswerTo, Answers } from "../model/answers.ts";
import { figure } from "../text/numbers.ts";
import { listed } from "../text/sentence.ts";
import type { Assumption } from "./assumption.ts";
import { isSupplied, priceIn } from "./cash.ts";
import { levelOf, levelTitles, rateFor } from "./cost-level.ts";
import { questionNumber } from "./question-number.ts";
import type { Releasing } from "./releasing.ts";

/** What the money rests on; nothing where there is none. */
export function cashAssumptions(releasing: readonly Releasing[], answers: Answers): readonly Assumption[] {
  const costs = answers["hourly-cost"];
  const price = priceIn(answers);
  const counted = releasing.filter((each) => !isSupplied(each) || price !== undefined);
  if (costs === undefined || counted.length === 0) return [];
  return [
    ...ofRates(counted, costs),
    ...(counted.some(isSupplied) ? ofPrice(answers, costs.currency) : []),
    {
      id: "year",
      message: "A year is twelve months like those of this export.",
      source: "domain judgement",
      year: null,
    },
    ofOneOff(counted),
  ];
}

function ofOneOff(counted: readonly Releasing[]): Assumption {
  const rules = [...new Set(counted.flatMap(({ parts }) => parts.map(({ rule }) => rule)))];
  const months = rules.map(
    ({ monthsOnce: { low, base, high }, onceOf }) => `${low}, ${base} or ${high} months of ${onceOf}`,
  );
  return {
    id: "one-off",
    message: `Spent once, before anything is released: ${listed(months)} (low, base, high); licences and tools are not in it.`,
    source: "domain judgement",
    year: null,
  };
}

function ofRates(counted: readonly Releasing[], costs: AnswerTo<"hourly-cost">): readonly Assumption[] {
  const source = `your answer to ${questionNumber("hourly-cost")}`;
  const used = [...new Set(counted.map(({ facts }) => levelOf(facts)))].toSorted();
  const borrowed = used.flatMap((level) => {
    const of = rateFor(level, costs)?.of ?? level;
    return of === level ? [] : [`${levelTitles[level]} counts as ${levelTitles[of]}`];
  });
  const message =
    "An hour costs what you said for its level. Activities whose tickets usually take up to 30 minutes are first level, up to 90 minutes second, longer third; what usually changes the business is development.";
  return [
    { id: "hourly-cost", message, source: `${source}; who does what is a domain judgement`, year: null },
    ...(borrowed.length === 0
      ? []
      : [
          {
            id: "hourly-cost-missing",
            message: `Levels without a cost of their own count as the nearest that has one: ${listed(borrowed)}.`,
            source,
            year: null,
          },
        ]),
  ];
}

const units = {
  user: "a month for each user, for all that is handed out together",
  ticket: "for each ticket that leaves the house",
  hour: "for each hour that leaves the house, as many as the house needs for it",
};

function ofPrice({ "supplier-price": price, staff }: Answers, currency: string): readonly Assumption[] {
  if (price === undefined || price === "none") return [];
  const users = price.per === "user" ? ` (${figure(staff?.users ?? 0)} users)` : "";
  const from = price.per === "user" ? ` and ${questionNumber("staff")}` : "";
  return [
    {
      id: "supplier-price",
      message: `A supplier asks for ${currency} ${price.price} ${units[price.per]}${users}; steering the supplier is in the hours, and other costs of a contract are not in it.`,
      source: `your answer to ${questionNumber("supplier-price")}${from}`,
      year: null,
    },
  ];
}
