import { figure, percent } from "../text/numbers.ts";
import { ticketsIn } from "../model/tickets-in.ts";
import { total, type ActivityLoad } from "../model/workload.ts";
import { cannotTell, scored, type Criterion } from "./criterion.ts";

const leastMonths = 3;

export const scaleAndSteadiness: Criterion = {
  id: "scale-and-steadiness",
  title: "Scale and steadiness",
  weight: 5,
  source: "Williamson: frequent work carries the cost of a contract; limits are a domain judgement",
  formula:
    "the lower of two: 60 tickets in a full month and more are 100, 5 and fewer 0; months that differ by 30% and less (coefficient of variation) are 100, by 100% and more 0",
  needs: `${leastMonths} full months`,
  inFavour: { tickets: "come steadily" },
  against: { tickets: "come rarely or in bursts" },
  judge(load, { workload: { period } }) {
    const months = (period?.fullMonths ?? []).map((month) => ticketsIn(load, month));
    if (months.length < leastMonths)
      return cannotTell(
        `${leastMonths} full months are needed to see whether work comes steadily, and there are ${months.length}`,
      );
    const { mean, variation } = spreadOf(months);
    const scale = scored(mean, { worst: 5, best: 60 });
    const steadiness = variation === undefined ? 0 : scored(variation, { worst: 1, best: 0.3 });
    const swing = variation === undefined ? "" : `, give or take ${percent(variation)}`;
    return {
      score: Math.min(scale, steadiness),
      because: `${figure(mean)} tickets a month${swing}, over ${months.length} full months`,
      coverage: datedShare(load),
    };
  },
};

function spreadOf(months: readonly number[]): { mean: number; variation: number | undefined } {
  const mean = months.reduce((sum, tickets) => sum + tickets, 0) / months.length;
  const squares = months.reduce((sum, tickets) => sum + (tickets - mean) ** 2, 0);
  return { mean, variation: mean > 0 ? Math.sqrt(squares / (months.length - 1)) / mean : undefined };
}

function datedShare({ months, tickets }: ActivityLoad): number {
  return [...months.values()].reduce((sum, counts) => sum + total(counts), 0) / total(tickets);
}
