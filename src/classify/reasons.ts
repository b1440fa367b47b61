import type { Evidence } from "../model/work.ts";
import { notice } from "./features.ts";
import type { Findings } from "./findings.ts";
import { addWeights, outcomes, type Outcome } from "./learned.ts";
import type { Opinion } from "./opinion.ts";
import type { Prior } from "./prior.ts";
import type { Quote } from "./readings.ts";

/** Words that speak for a label, and how much, in log odds. */
export interface Reason {
  readonly kind: Evidence["kind"];
  readonly text: string;
  readonly weight: number;
}

/**
 * What each thing that was noticed adds to the log odds that the outcome is one of `these`, at the opinion that was
 * formed: its mean weight among them, less its mean weight among the others, each outcome counted as probable as it is.
 */
export const reasonsFor = (
  findings: Findings,
  { outcomes: all, probabilities }: Opinion,
  known: readonly Prior[],
  these: (outcome: Outcome) => boolean,
): readonly Reason[] => {
  const among = all.map(these);
  const contrast = (weights: Float64Array): number => {
    const sums = { these: 0, others: 0, allThese: 0, allOthers: 0 };
    for (const [at, isAmong] of among.entries()) {
      const probability = probabilities[at] ?? 0;
      sums[isAmong ? "these" : "others"] += probability * (weights[at] ?? 0);
      sums[isAmong ? "allThese" : "allOthers"] += probability;
    }
    return sums.these / Math.max(sums.allThese, tiny) - sums.others / Math.max(sums.allOthers, tiny);
  };
  const reasons: Reason[] = [];
  notice(findings, (key, value, kind, place, from, length) => {
    const weights = new Float64Array(outcomes.length);
    addWeights(key, value, weights);
    const weight = contrast(weights);
    const text =
      typeof place === "string" || "passage" in place
        ? inWords(place)
        : inWords({ passage: place, from, length });
    reasons.push({ kind, text, weight });
  });
  for (const { weights, kind, said } of known)
    reasons.push({ kind, text: inWords(said), weight: contrast(weights) });
  return reasons;
};

export const inWords = (said: string | Quote): string =>
  typeof said === "string"
    ? said
    : said.passage.words.written.slice(said.from, said.from + said.length).join(" ");

const tiny = 1e-12;
