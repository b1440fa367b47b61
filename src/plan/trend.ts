import { percent } from "../text/numbers.ts";
import { median, theilSen } from "./theil-sen.ts";

export interface Trend {
  readonly direction: "rising" | "falling" | "flat" | "cannot tell";
  /** How far the last month lies from the first along the trend, as a share of the middle month. */
  readonly change: number;
  /** A few words: "rising, by 18% from the first full month to the last". */
  readonly words: string;
}

const leastMonths = 6;
/** Fewer tickets a month go up and down by chance alone. */
const leastPerMonth = 5;
/** Less than this over the whole period is called flat: domain judgement. */
const leastChange = 0.1;

/** Where the monthly counts of full months are going. */
export function trendOf(months: readonly number[]): Trend {
  if (months.length < leastMonths)
    return unknown(
      `no trend can be told, as ${leastMonths} full months are needed and there are ${months.length}`,
    );
  const middle = median(months);
  if (middle < leastPerMonth) return unknown("no trend can be told, as there are too few");
  const { slope, sure } = theilSen(months.map((value, at) => [at, value]));
  const change = (slope * (months.length - 1)) / middle;
  if (Math.abs(change) < leastChange) return { direction: "flat", change, words: "hardly any change" };
  if (!sure) return unknown("no trend, as they go up and down without a direction");
  const direction = change > 0 ? "rising" : "falling";
  return {
    direction,
    change,
    words: `${direction}; the trend line ${change > 0 ? "gains" : "loses"} ${percent(Math.abs(change))} of a usual month from the first full month to the last`,
  };
}

function unknown(words: string): Trend {
  return { direction: "cannot tell", change: 0, words };
}
