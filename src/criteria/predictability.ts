import { figure, percent } from "../text/numbers.ts";
import { spreadWithin } from "../model/spread.ts";
import { total } from "../model/workload.ts";
import { cannotTell, scored, type Criterion } from "./criterion.ts";

const leastTickets = 30;

export const predictability: Criterion = {
  id: "predictability",
  title: "Predictability",
  weight: 20,
  source:
    "Aubert, Rivard & Patry 2004: of 335 firms, uncertainty is what keeps most from outsourcing; limits are those within which the activities of real exports lie",
  formula:
    "spread (standard deviation of ln hours, each priority by itself): 1 and less is 100, 3 and more is 0",
  needs: `${leastTickets} tickets with the time of day they were opened and resolved`,
  inFavour: { tickets: "close alike" },
  against: { tickets: "take very different times" },
  judge(load) {
    const groups = [...load.lnElapsedByPriority.values()];
    const measured = groups.reduce((sum, { n }) => sum + n, 0);
    if (measured === 0) return cannotTell("no ticket has the times at which it was opened and resolved");
    const spread = spreadWithin(groups);
    if (measured < leastTickets || spread === undefined)
      return cannotTell(
        `only ${figure(measured)} tickets say how long they were open, ${leastTickets} are needed`,
      );
    const compared = load.lnElapsedByPriority.size > 1 ? " within a priority" : "";
    return {
      score: scored(spread, { worst: 3, best: 1 }),
      because: `two in three tickets take between 1/${factor(spread)} and ${factor(spread)} times what is usual${compared} (times known for ${percent(measured / total(load.tickets))})`,
      coverage: measured / total(load.tickets),
    };
  },
};

function factor(spread: number): string {
  return figure(Math.exp(spread));
}
