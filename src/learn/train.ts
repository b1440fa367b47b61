import { exp } from "./exp.ts";
import { shuffled } from "./shuffled.ts";

/** One example: which rows of the weights it touches, by how much, and the outcome it should have. */
export interface Sample {
  readonly rows: Uint32Array;
  readonly values: Float32Array;
  readonly outcome: number;
}

/** One row of weights for each feature, one column for each outcome. */
export interface Weights {
  readonly rows: number;
  readonly outcomes: number;
  readonly values: Float32Array;
}

/**
 * Multinomial logistic regression: the weights that make the outcomes of the samples likely, kept small (L2), found
 * by gradient steps whose size adapts to each weight (AdaGrad, Duchi et al. 2011). Same samples, same bits.
 */
export function train(
  samples: readonly Sample[],
  rows: number,
  outcomes: number,
  { rounds, step, keepSmall, seed } = defaults,
): Weights {
  const values = new Float32Array(rows * outcomes);
  const squares = new Float32Array(rows * outcomes).fill(0.01);
  const blame = new Float64Array(outcomes);
  for (let round = 0; round < rounds; round += 1) {
    for (const at of shuffled(samples.length, seed + round)) {
      const sample = samples[at];
      if (sample === undefined) continue;
      likelihoods(sample, values, blame);
      blame[sample.outcome] = (blame[sample.outcome] ?? 0) - 1;
      for (let n = 0; n < sample.rows.length; n += 1) {
        const from = (sample.rows[n] ?? 0) * outcomes;
        const value = sample.values[n] ?? 0;
        for (let outcome = 0; outcome < outcomes; outcome += 1) {
          const weight = values[from + outcome] ?? 0;
          const slope = (blame[outcome] ?? 0) * value + keepSmall * weight;
          const square = (squares[from + outcome] ?? 0) + slope * slope;
          squares[from + outcome] = square;
          values[from + outcome] = weight - (step * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return { rows, outcomes, values };
}

const defaults = { rounds: 6, step: 0.2, keepSmall: 0.003, seed: 7 };

/** Writes how likely each outcome is into `into`. */
function likelihoods({ rows, values }: Sample, weights: Float32Array, into: Float64Array): void {
  const outcomes = into.length;
  into.fill(0);
  for (let n = 0; n < rows.length; n += 1) {
    const from = (rows[n] ?? 0) * outcomes;
    const value = values[n] ?? 0;
    for (let outcome = 0; outcome < outcomes; outcome += 1)
      into[outcome] = (into[outcome] ?? 0) + (weights[from + outcome] ?? 0) * value;
  }
  let highest = -Infinity;
  for (const score of into) highest = Math.max(highest, score);
  let sum = 0;
  for (let outcome = 0; outcome < outcomes; outcome += 1) {
    const likely = exp((into[outcome] ?? 0) - highest);
    into[outcome] = likely;
    sum += likely;
  }
  for (let outcome = 0; outcome < outcomes; outcome += 1) into[outcome] = (into[outcome] ?? 0) / sum;
}
