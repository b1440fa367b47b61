import { notice } from "./features.ts";
import type { Findings } from "./findings.ts";
import { addWeights, outcomes, type Outcome } from "./learned.ts";
import type { Prior } from "./prior.ts";

/** How probable each outcome is – an activity in one of its classes – adding up to 1. */
export interface Opinion {
  readonly transform: number;
  readonly outcomes: readonly Outcome[];
  /** In the order of the outcomes. */
  readonly probabilities: Float64Array;
}

/** The learned weights and what is known before a word is read are weighed together, in log odds. */
export const opinion = (findings: Findings, known: readonly Prior[]): Opinion => {
  const sums = baseRates.slice();
  for (const { weights } of known)
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
  notice(findings, (key, value) => addWeights(key, value, sums));
  let highest = -Infinity;
  for (let at = 0; at < sums.length; at++) highest = Math.max(highest, sums[at] ?? 0);
  let [all, transforms] = [0, 0];
  for (let at = 0; at < sums.length; at++) {
    const likely = Math.exp((sums[at] ?? 0) - highest);
    sums[at] = likely;
    all += likely;
    if (transforming[at] === 1) transforms += likely;
  }
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) / all;
  return { transform: transforms / all, outcomes, probabilities: sums };
};

const transforming = Uint8Array.from(outcomes, (outcome) => (outcome.class === "transform" ? 1 : 0));

/**
 * The invented examples are written plainly; people who transform something write tersely, in words of their own, and
 * are taken for run more often than the reverse.
 */
const baseRate = 0.4;

const baseRates = Float64Array.from(transforming, (one) => one * baseRate);
