import type { ClueWeights } from "../adapt/taught.ts";
import { outcomes } from "../classify/learned.ts";
import type { Candidate } from "./candidate.ts";

/** Whether run or transform is what a report is about; the activity counts a little. */
const activityCounts = 0.1;
/** Even what seems certain may be wrong. */
const least = 0.01;

/** How unsure it is what a ticket is, after the answers: 0 is sure, 1 as unsure as can be between run and transform. */
export function doubtOf({ before, keys, values }: Candidate, weights: ClueWeights): number {
  const scores = before.slice();
  for (const [place, key] of keys.entries()) {
    const own = weights.get(key);
    if (own === undefined) continue;
    const value = values[place] ?? 0;
    for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + value * (own[at] ?? 0);
  }
  const probabilities = shares(scores);
  const transform = probabilities.reduce(
    (sum, probability, at) => (transforming[at] === true ? sum + probability : sum),
    0,
  );
  const ofClass = disorder([transform, 1 - transform]) / Math.LN2;
  return Math.max(least, ofClass) + (activityCounts * disorder(probabilities)) / Math.log(outcomes.length);
}

const transforming = outcomes.map((outcome) => outcome.class === "transform");

function shares(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const likely = scores.map((score) => Math.exp(score - highest));
  const all = likely.reduce((sum, each) => sum + each, 0);
  return likely.map((each) => each / all);
}

/** Shannon's entropy. */
function disorder(probabilities: Iterable<number>): number {
  let sum = 0;
  for (const probability of probabilities) if (probability > 0) sum -= probability * Math.log(probability);
  return sum;
}
