import type { Period } from "../model/workload.ts";
import { figure } from "../text/numbers.ts";
import { plural } from "../text/plural.ts";
import { countIn, type TraitCounts } from "../model/counted.ts";
import { theilSen, type Point } from "./theil-sen.ts";

const leastMonths = 6;
/** In a month with fewer tickets a share goes up and down by chance alone: domain judgement. */
const leastPerMonth = 10;
/** Less than this over the whole period is hardly any change: domain judgement. */
const leastChange = 0.05;

/** Where the share of tickets with a property is going, over the full months in which enough tickets tell. */
export function shareTrend(
  months: ReadonlyMap<string, TraitCounts>,
  trait: string,
  period: Period | undefined,
): string {
  if (period === undefined) return "no trend can be told, as no ticket says when it was opened";
  const points = period.fullMonths.flatMap((month, at): Point[] => {
    const { known, holds } = countIn(months.get(month) ?? new Map(), trait);
    return known < leastPerMonth ? [] : [[at, holds / known]];
  });
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < leastMonths)
    return `no trend can be told, as ${leastMonths} full months with ${leastPerMonth} tickets or more are needed and there ${points.length === 1 ? "is" : "are"} ${points.length}`;
  const { slope, sure } = theilSen(points);
  const change = slope * (last[0] - first[0]);
  if (Math.abs(change) < leastChange) return "hardly any change";
  if (!sure) return "no trend, as it goes up and down without a direction";
  const by = plural(Number(figure(Math.abs(change) * 100)), "percentage point");
  return `${change > 0 ? "rising" : "falling"}, by ${by} from the first full month to the last`;
}
