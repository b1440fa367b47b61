import { sum } from "../text/numbers.ts";
import { z95, type Interval } from "./interval.ts";

/** Shares of all tickets: a row for what was said, a column for what was labelled. */
export type Shares = readonly (readonly number[])[];

/**
 * Cohen's kappa (1960, Educ. Psychol. Meas. 20:37): how much of the agreement that chance leaves open was reached,
 * (pₒ − pₑ) / (1 − pₑ). Nothing where chance leaves none open, because one class is all there is.
 */
export function kappa(shares: Shares): number | undefined {
  const { observed, expected } = agreement(shares);
  return 1 - expected < 1e-9 ? undefined : (observed - expected) / (1 - expected);
}

/**
 * How kappa changes with each share: the derivatives from which Fleiss, Cohen and Everitt (1969, Psychol. Bull. 72:323)
 * made its standard error, ([i = j](1 − pₑ) − (pᵢ. of column i + p.ⱼ of row j)(1 − pₒ)) / (1 − pₑ)².
 */
export function kappaSlopes(shares: Shares): Shares {
  const { observed, expected, rows, columns } = agreement(shares);
  return shares.map((row, i) =>
    row.map((_, j) => {
      const chance = (columns[i] ?? 0) + (rows[j] ?? 0);
      return ((i === j ? 1 - expected : 0) - chance * (1 - observed)) / (1 - expected) ** 2;
    }),
  );
}

/** What was said of `size` tickets of the export, and how those of them that are labelled are labelled. */
export interface SaidRow {
  readonly size: number;
  readonly counts: readonly number[];
}

/**
 * Kappa over the whole export from a sample stratified by what was said. Its variance is that of a sum over strata, each
 * without putting back (Cochran, Sampling Techniques, 3rd ed., chapter 5): Σ Wₕ²(1 − fₕ) Vₕ / nₕ, where Vₕ is the variance
 * of the slopes in the stratum. For this, half a ticket is added to each cell, as is usual for tables with empty cells
 * (Agresti, Categorical Data Analysis): where no error was seen there may still be some.
 */
export function stratifiedKappa(rows: readonly SaidRow[]): Interval | undefined {
  const value = kappa(sharesOf(rows, 0));
  if (value === undefined) return undefined;
  const all = sum(rows.map(({ size }) => size));
  const slopes = kappaSlopes(sharesOf(rows, half));
  const variance = sum(
    rows.map(({ size, counts }, at) => {
      const labelled = sum(counts);
      if (labelled >= size) return 0;
      const weights = counts.map((count) => (count + half) / (labelled + half * counts.length));
      const mean = sum(weights.map((weight, j) => weight * (slopes[at]?.[j] ?? 0)));
      const spread = sum(weights.map((weight, j) => weight * ((slopes[at]?.[j] ?? 0) - mean) ** 2));
      return ((size / all) ** 2 * (1 - labelled / size) * spread) / (labelled + half * counts.length);
    }),
  );
  const reach = z95 * Math.sqrt(variance);
  return { value, low: Math.max(-1, value - reach), high: Math.min(1, value + reach) };
}

const half = 0.5;

/** A row of which nothing is labelled is shared out evenly: nothing is known of it. */
function sharesOf(rows: readonly SaidRow[], added: number): Shares {
  const all = sum(rows.map(({ size }) => size));
  return rows.map(({ size, counts }) => {
    const labelled = sum(counts) + added * counts.length;
    return counts.map(
      (count) => (size / all) * (labelled === 0 ? 1 / counts.length : (count + added) / labelled),
    );
  });
}

function agreement(shares: Shares) {
  const rows = shares.map(sum);
  const columns = shares.map((_, at) => sum(shares.map((row) => row[at] ?? 0)));
  const observed = sum(shares.map((row, at) => row[at] ?? 0));
  const expected = sum(rows.map((row, at) => row * (columns[at] ?? 0)));
  return { observed, expected, rows, columns };
}
