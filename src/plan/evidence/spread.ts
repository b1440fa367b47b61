import { spreadWithin } from "../../model/spread.ts";
import { figure, sum } from "../../text/numbers.ts";
import { overLines, placesOf, type Show } from "./shown.ts";

/** How far times to resolve lie apart: the slowest tickets show it, and against them the fastest. */
export const spread: Show = ({ activity, lnElapsedByPriority, slowest, fastest }) => {
  const priorities = [...lnElapsedByPriority.values()];
  const known = sum(priorities.map(({ n }) => n));
  const deviation = spreadWithin(priorities);
  if (deviation === undefined) return undefined;
  const factor = figure(Math.exp(deviation));
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
    samples: placesOf(slowest),
    counter: placesOf(fastest),
    decides: ["automate", "outsource", "keep", "review"],
    /** To other verdicts it does not matter. */
    usual: 1,
  };
};
