import type { Moments } from "./workload.ts";

/** Fewer comparisons do not tell a spread: domain judgement. */
const leastFreedom = 15;

/**
 * Standard deviation of ln(hours), each priority around its own mean, since urgent tickets are meant to be faster.
 * Undefined where too few tickets can be compared.
 */
export function spreadWithin(priorities: readonly Moments[]): number | undefined {
  const freedom = priorities.reduce((sum, { n }) => sum + n - 1, 0);
  if (freedom < leastFreedom) return undefined;
  const squares = priorities.reduce(
    (all, { n, sum, sumOfSquares }) => all + sumOfSquares - (sum * sum) / n,
    0,
  );
  return Math.sqrt(Math.max(0, squares) / freedom);
}
