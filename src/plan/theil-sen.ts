/** A month by its place in the period, and what was counted in it. */
export type Point = readonly [at: number, value: number];

export interface Line {
  /** Per month: the median of the slopes between all pairs of months, so that one odd month does not make a trend. */
  readonly slope: number;
  /** Months go the same way more often than by chance (Mann-Kendall, two-sided 10 %). */
  readonly sure: boolean;
}

const significant = 1.645;

/** Where points are going; needs two of them or more, in the order of their places. */
export function theilSen(points: readonly Point[]): Line {
  return { slope: median(slopes(points)), sure: agreement(points) >= significant };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

function slopes(points: readonly Point[]): number[] {
  return pairs(points).map(([earlier, later]) => (later[1] - earlier[1]) / (later[0] - earlier[0]));
}

/** How far the signs of all differences agree, in standard deviations of chance. */
function agreement(points: readonly Point[]): number {
  const n = points.length;
  const signs = pairs(points).reduce((sum, [earlier, later]) => sum + Math.sign(later[1] - earlier[1]), 0);
  const variance = (n * (n - 1) * (2 * n + 5)) / 18;
  return Math.max(0, Math.abs(signs) - 1) / Math.sqrt(variance);
}

function pairs(points: readonly Point[]): (readonly [earlier: Point, later: Point])[] {
  return points.flatMap((earlier, at) => points.slice(at + 1).map((later) => [earlier, later] as const));
}
