import type { Findings } from "./findings.ts";
import type { Opinion } from "./opinion.ts";
import type { WorkClass } from "../model/work.ts";

export interface Conclusion {
  readonly class: WorkClass;
  readonly activity: string;
  readonly probability: number;
}

/** Why a ticket is unclear: it is no work, it says nothing, or it speaks for both classes alike. */
export type Doubt = "no-work" | "silent" | "balanced";

/**
 * Unclear is said of tickets without words whose record type is silent too, of tickets in which nothing was
 * recognised, of tickets that say they are no work, and where run and transform are as good as equal.
 */
export const conclude = (findings: Findings, opinion: Opinion): Conclusion => {
  const said = leaning(opinion);
  const probability = surest(findings, opinion);
  const activity = somethingNamesIt(findings) && !isGuess(findings) ? likeliest(said, opinion) : unclassified;
  const doubt = doubtOf(findings, opinion);
  if (doubt === "no-work") return { class: "unclear", activity: unclassified, probability: noWork };
  if (doubt === "silent") return { class: "unclear", activity: unclassified, probability: silent };
  if (doubt === "balanced") return { class: "unclear", activity, probability: 1 - probability };
  return { class: said, activity, probability };
};

/** Unclear it is, whatever else is known of it. */
export const staysUnclear = (findings: Findings): boolean => isNoWork(findings) || isSilent(findings);

/** A person was asked; where the activity was not said, it is the likeliest one of that class. */
export const asAnswered = (
  { opinion }: { readonly opinion: Opinion },
  { class: said, activity }: { readonly class: WorkClass; readonly activity?: string | undefined },
): Conclusion => ({
  class: said,
  activity: activity ?? likeliest(said, opinion),
  probability: agreementOfReaders,
});

/** Absent where the class can be said. */
export const doubtOf = (findings: Findings, opinion: Opinion): Doubt | undefined => {
  if (isNoWork(findings)) return "no-work";
  if (isSilent(findings)) return "silent";
  return surest(findings, opinion) < leastToSay ? "balanced" : undefined;
};

/** The likelier class, however little likelier it is. */
export const leaning = ({ transform }: Opinion): Exclude<WorkClass, "unclear"> =>
  transform > 0.5 ? "transform" : "run";

const surest = ({ words }: Findings, { transform }: Opinion): number =>
  Math.min(Math.max(transform, 1 - transform), words === 0 ? withoutWords : agreementOfReaders);

const likeliest = (said: WorkClass, { outcomes, probabilities }: Opinion): string => {
  let [best, most] = [unclassified, 0];
  for (const [at, outcome] of outcomes.entries()) {
    const probability = probabilities[at] ?? 0;
    if (outcome.class === said && probability > most) [best, most] = [outcome.activity, probability];
  }
  return best;
};

const unclassified = "unclassified";

/** Nobody is surer than two careful readers together: they agree on the class of 98.3 % of tickets. */
const agreementOfReaders = 0.983;

/** The tracker's own type is a habit of its users; it speaks, but softly. */
const withoutWords = 0.7;

const leastToSay = 0.52;
const noWork = 0.8;
const silent = 0.6;

const namesNoActivity = ({ title, story, filing }: Findings): boolean =>
  [title, story, filing].every(({ activities }) => activities.size === 0);

const somethingNamesIt = (findings: Findings): boolean =>
  !namesNoActivity(findings) || Object.keys(findings.recordType?.kind.activities ?? {}).length > 0;

/** Without a word and without a category, "Incident" says that something broke, but not what. */
const isGuess = (findings: Findings): boolean =>
  findings.words === 0 &&
  namesNoActivity(findings) &&
  !Object.values(findings.recordType?.kind.activities ?? {}).some((weight) => weight >= 2);

const isSilent = (findings: Findings): boolean =>
  findings.words < enoughToTell &&
  findings.recordType === undefined &&
  findings.opening === undefined &&
  namesNoActivity(findings) &&
  [findings.title, findings.story].every(({ signals }) => signals.size === 0);

/** "Test" may be part of real work; only a short text that says nothing louder is no work. */
const isNoWork = ({ title: { signals }, words }: Findings): boolean => {
  const score = signals.get("not-work")?.score ?? 0;
  if (score === 0) return false;
  const loudest = Math.max(...[...signals].map(([id, each]) => (id === "not-work" ? 0 : each.score)), 0);
  return words <= 2 ? score >= loudest : score >= strongAlone && score > loudest;
};

const strongAlone = 2.2;

/** A sentence in unknown words is more likely run than not; two words are too cryptic to say so. */
const enoughToTell = 3;
