import type { AnswerTo, Answers } from "../model/answers.ts";
import type { Audit } from "../model/audit.ts";
import { count } from "../text/numbers.ts";
import { listed } from "../text/sentence.ts";
import { levelOf, rateFor } from "./cost-level.ts";
import { questionNumber } from "./question-number.ts";
import { inEachCase, inOrder, sumOf, type Range } from "./range.ts";
import type { ReleasedPart } from "./released-parts.ts";
import type { Releasing } from "./releasing.ts";
import { isServiceDesk } from "../model/service-desk.ts";

type Savings = Pick<Audit["savings"], "cash" | "cashBecause">;
type Costs = AnswerTo<"hourly-cost">;

const monthsOfYear = 12;

/** What the hours released are worth in a year, with what a supplier asks for taken off: only from rates that were given. */
export function cashOf(releasing: readonly Releasing[], answers: Answers): Savings {
  const { "hourly-cost": costs } = answers;
  if (releasing.length === 0)
    return { cash: null, cashBecause: "No verdict releases hours, so there is nothing to turn into money." };
  if (costs === undefined) return { cash: null, cashBecause: withoutRates(releasing, answers) };
  const price = priceIn(answers);
  const [counted, left] = [
    releasing.filter((each) => !isSupplied(each) || price !== undefined),
    releasing.filter((each) => isSupplied(each) && price === undefined),
  ];
  if (counted.length === 0) return { cash: null, cashBecause: withoutPrice(left, answers) };
  const own = sumOf(counted.filter((each) => !isSupplied(each)).map((each) => worthOf(each, costs)));
  const supplied = afterPrice(counted.filter(isSupplied), costs, price);
  return {
    cash: {
      currency: costs.currency,
      perYear: supplied === undefined ? own : sumOf([own, supplied]),
      oneOff: sumOf(counted.map((each) => onceOf(each, costs))),
      because: becauseOf(counted, costs.currency, { own, supplied }),
    },
    cashBecause: left.length === 0 ? "" : withoutPrice(left, answers),
  };
}

interface Price {
  readonly per: "user" | "ticket" | "hour";
  /** For a unit; for all users together where it is by user. */
  readonly perMonth: number;
}

/** Undefined where nobody gave one, or it is for each user and nobody said how many there are. */
export function priceIn({ "supplier-price": price, staff }: Answers): Price | undefined {
  if (price === undefined || price === "none") return undefined;
  if (price.per !== "user") return { per: price.per, perMonth: price.price };
  return staff?.users === undefined ? undefined : { per: "user", perMonth: price.price * staff.users };
}

export function isSupplied({ assessment: { verdict } }: Releasing): boolean {
  return verdict === "outsource";
}

/** A year. */
function worthOf({ facts, hours }: Releasing, costs: Costs): Range {
  const rate = rateFor(levelOf(facts), costs)?.rate ?? 0;
  return inEachCase((each) => hours[each] * rate * monthsOfYear);
}

/** A year, less what the supplier asks for; undefined where nothing is handed out. */
function afterPrice(
  supplied: readonly Releasing[],
  costs: Costs,
  price: Price | undefined,
): Range | undefined {
  if (supplied.length === 0) return undefined;
  const net = sumOf(supplied.map((each) => netOf(each, costs, price)));
  return inOrder(price?.per === "user" ? lessOf(net, price.perMonth) : net);
}

/** A year, less what the supplier asks for tickets or hours. */
function netOf(each: Releasing, costs: Costs, price: Price | undefined): Range {
  const worth = worthOf(each, costs);
  const paid = sumOf(each.parts.map(({ supplied }) => paidFor(supplied, price)));
  return inEachCase((one) => worth[one] - paid[one] * monthsOfYear);
}

function paidFor(supplied: ReleasedPart["supplied"], price: Price | undefined): Range {
  if (supplied === undefined || price === undefined || price.per === "user") return nothing;
  const units = price.per === "ticket" ? supplied.tickets : supplied.hours;
  return inEachCase((each) => units[each] * price.perMonth);
}

const nothing: Range = { low: 0, base: 0, high: 0 };

/** A price for users is one price, however many activities it is for. */
function lessOf(perYear: Range, perMonth: number): Range {
  return inEachCase((each) => perYear[each] - perMonth * monthsOfYear);
}

/** In the base case, so many months of what is released (or handed out) as the rule says. */
function onceOf({ facts, parts }: Releasing, costs: Costs): Range {
  const rate = rateFor(levelOf(facts), costs)?.rate ?? 0;
  return sumOf(
    parts.map(({ rule, hours, supplied }) =>
      inEachCase((each) => (supplied?.hours ?? hours).base * rule.monthsOnce[each] * rate),
    ),
  );
}

function becauseOf(
  counted: readonly Releasing[],
  currency: string,
  { own, supplied }: { readonly own: Range; readonly supplied: Range | undefined },
): string {
  const warns = counted.some((each) => isSupplied(each) && isServiceDesk(each.facts));
  return [
    "Hours released become money only where they leave the budget: a post that is not filled again, a contractor who is not called, overtime that ends. Hours used for other work save nothing.",
    ...(supplied === undefined
      ? []
      : [
          `Of the base case, ${currency} ${count(own.base)} a year come from work that ends or goes to a machine, and ${currency} ${count(supplied.base)} from handing out, once the supplier is paid.`,
        ]),
    ...(supplied !== undefined && supplied.base <= 0
      ? ["At that price handing out does not pay for itself: it frees people, and saves no money."]
      : []),
    ...(warns ? ["Outsourced help desks score high on cost and low on service (Avasant 2023)."] : []),
  ].join(" ");
}

function withoutRates(releasing: readonly Releasing[], answers: Answers): string {
  const others = releasing.some(isSupplied) ? pricesMissing(answers) : [];
  const and = others.length === 0 ? "" : `, nor ${listed(others)}`;
  return `Nobody said what an hour of work costs (${questionNumber("hourly-cost")})${and}, so hours are not turned into money.`;
}

function withoutPrice(left: readonly Releasing[], answers: Answers): string {
  const titles = listed(left.map(({ facts }) => facts.title));
  return `What a supplier would save is not counted (${titles}), as nobody said ${listed(pricesMissing(answers))}.`;
}

function pricesMissing({ "supplier-price": price, staff }: Answers): string[] {
  const unpriced = price === undefined || price === "none";
  if (unpriced) return [`what a supplier asks for it (${questionNumber("supplier-price")})`];
  const isUncounted = price.per === "user" && staff?.users === undefined;
  return isUncounted ? [`how many users there are to be paid for (${questionNumber("staff")})`] : [];
}
