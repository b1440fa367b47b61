import type { Evidence } from "../model/work.ts";
import type { Findings } from "./findings.ts";
import { outcomes } from "./learned.ts";
import type { Found, Quote } from "./readings.ts";
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
export const priors = ({ recordType, filing }: Findings): readonly Prior[] => {
  const filed = ofFiling(filing);
  return recordType === undefined ? filed : [ofType(recordType), ...filed];
};

/** A category is chosen in haste, but chosen. */
const filingCounts = 2;

const filings = new WeakMap<Found, readonly Prior[]>();

const ofFiling = (filing: Found): readonly Prior[] => {
  const known = filings.get(filing);
  if (known !== undefined) return known;
  const found = [...filing.activities].map(([activity, { score, best }]) => ({
    weights: ofActivity(activity).map((one) => one * score * filingCounts),
    kind: best.passage.kind,
    said: best,
  }));
  filings.set(filing, found);
  return found;
};

const types = new WeakMap<RecordType, Prior>();

const ofType = (recordType: RecordType): Prior => {
  const known = types.get(recordType);
  if (known !== undefined) return known;
  const { kind, firmness, evidence } = recordType;
  const prior: Prior = {
    weights: Float64Array.from(
      outcomes,
      (outcome) =>
        firmness *
        ((outcome.class === "transform" ? kind.transform : 0) + (kind.activities[outcome.activity] ?? 0)),
    ),
    kind: evidence.kind,
    said: evidence.text,
  };
  types.set(recordType, prior);
  return prior;
};

const remembered = new Map<string, Float64Array>();

/** 1 for the outcomes of one activity, 0 for all others. */
const ofActivity = (activity: string): Float64Array => {
  const known = remembered.get(activity);
  if (known !== undefined) return known;
  const ones = Float64Array.from(outcomes, (outcome) => (outcome.activity === activity ? 1 : 0));
  remembered.set(activity, ones);
  return ones;
};
