import { percent } from "../text/numbers.ts";

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
/** Two-sided 10 % of the Mann-Kendall test. */
const significant = 1.645;

/**
 * Where the monthly counts of full months are going. The slope is the median of the slopes between all pairs of months
 * (Theil-Sen), so that one odd month does not make a trend; it is one only where months go the same way more often
 * than by chance (Mann-Kendall).
 */
export function trendOf(months: readonly number[]): Trend {
  if (months.length < leastMonths)
    return unknown(
      `no trend can be told, as ${leastMonths} full months are needed and there are ${months.length}`,
    );
  const middle = median(months);
  if (middle < leastPerMonth) return unknown("no trend can be told, as there are too few");
  const change = (median(slopes(months)) * (months.length - 1)) / middle;
  const sure = agreement(months) >= significant;
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

function slopes(months: readonly number[]): number[] {
  return pairs(months).map(([earlier, later, apart]) => (later - earlier) / apart);
}

/** How far the signs of all differences agree, in standard deviations of chance. */
function agreement(months: readonly number[]): number {
  const n = months.length;
  const signs = pairs(months).reduce((sum, [earlier, later]) => sum + Math.sign(later - earlier), 0);
  const variance = (n * (n - 1) * (2 * n + 5)) / 18;
  return Math.max(0, Math.abs(signs) - 1) / Math.sqrt(variance);
}

function pairs(months: readonly number[]): (readonly [earlier: number, later: number, apart: number])[] {
  return months.flatMap((earlier, at) =>
    months.slice(at + 1).map((later, after) => [earlier, later, after + 1] as const),
  );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
