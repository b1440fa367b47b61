import { figure, sum } from "../../text/numbers.ts";
import { overLines, type Show } from "./shown.ts";

/**
 * How far times to resolve lie apart. All tickets that are measured make up the number, so none of them shows it more
 * than another: there are no samples.
 */
export const spread: Show = ({ activity, lnElapsedByPriority }) => {
  const priorities = [...lnElapsedByPriority.values()];
  const known = sum(priorities.map(({ n }) => n));
  const freedom = sum(priorities.map(({ n }) => n - 1));
  if (freedom < leastFreedom) return undefined;
  const squares = sum(priorities.map(({ n, sum: all, sumOfSquares }) => sumOfSquares - (all * all) / n));
  const factor = figure(Math.exp(Math.sqrt(Math.max(0, squares) / freedom)));
  const usual = priorities.length > 1 ? "usual for their priority" : "usual";
  return {
    id: "spread",
    finding: `of ${figure(known)} tickets, two in three took between 1/${factor} and ${factor} times what is ${usual}`,
    formula: overLines(
      activity,
      'those with "elapsedHours" above zero',
      'all of them; the factor is exp of the standard deviation of ln "elapsedHours", each "priority" around its own mean',
    ),
    known,
    holds: known,
    samples: [],
    counter: [],
    decides: ["automate", "outsource", "keep", "review"],
    /** To other verdicts it does not matter. */
    usual: 1,
  };
};

/** The same floor as for predictability. */
const leastFreedom = 15;
