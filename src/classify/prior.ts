import type { Evidence } from "../model/work.ts";
import type { Findings } from "./findings.ts";
import { outcomes } from "./learned.ts";
import type { Quote } from "./readings.ts";
import type { RecordType } from "./record-type.ts";

/** What somebody chose from a list says something before a word is read: log odds for each outcome. */
export interface Prior {
  readonly weights: Float64Array;
  readonly kind: Evidence["kind"];
  readonly said: string | Quote;
}

/**
 * The record type and what the ticket was filed under. Nothing of this can be learned from invented examples; these
 * weights are judgements, and each tracker file may be read for its types.
 */
export const priors = ({ recordType, filing }: Findings): readonly Prior[] => [
  ...(recordType === undefined ? [] : [ofType(recordType)]),
  ...[...filing.activities].map(([activity, { score, best }]) => ({
    weights: ofActivity(activity).map((one) => one * score * filingCounts),
    kind: best.passage.kind,
    said: best,
  })),
];

/** A category is chosen in haste, but chosen. */
const filingCounts = 2;

const ofType = ({ kind, firmness, evidence }: RecordType): Prior => ({
  weights: Float64Array.from(
    outcomes,
    (outcome) =>
      firmness *
      ((outcome.class === "transform" ? kind.transform : 0) + (kind.activities[outcome.activity] ?? 0)),
  ),
  kind: evidence.kind,
  said: evidence.text,
});

const remembered = new Map<string, Float64Array>();

/** 1 for the outcomes of one activity, 0 for all others. */
const ofActivity = (activity: string): Float64Array => {
  const known = remembered.get(activity);
  if (known !== undefined) return known;
  const ones = Float64Array.from(outcomes, (outcome) => (outcome.activity === activity ? 1 : 0));
  remembered.set(activity, ones);
  return ones;
};
