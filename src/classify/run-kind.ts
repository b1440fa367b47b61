import type { RunKind } from "../model/run-kind.ts";
import { asksReset } from "./asks-reset.ts";
import type { Findings } from "./findings.ts";
import { kindByWords } from "./kind-words.ts";
import { kindOfType } from "./kinds-of-type.ts";
import type { Found } from "./readings.ts";
import { usualKinds } from "./usual-kinds.ts";
import type { Word } from "./words.ts";

/**
 * The kind of run work a ticket is, by the words that were recognised in it, the type its tracker gives it and what is
 * usual for its activity. Absent where nothing of this tells. Where two kinds are as likely, the rule of the labelling
 * guide that stands first decides.
 */
export const runKindOf = (findings: Findings, activity: string): RunKind | undefined => {
  const { title, story, filing, recordType, text } = findings;
  const words = text[0]?.words.list ?? [];
  if (activity === "password-and-lockout" && asksReset(words)) return "fulfilment";
  scores.fill(0);
  hear(title, 1);
  hear(story, storyCounts);
  hear(filing, filingCounts);
  add("upkeep", (title.aspects.get("mandatory")?.most ?? 0) * mandatoryCounts);
  const type = kindOfType(recordType, activity);
  if (type !== undefined) add(type.kind, type.weight);
  const usual = usualKinds.get(activity);
  const isFault = hearFault(title, words);
  if (usual !== undefined && (usual.despiteFault === true || !isFault)) add(usual.kind, usual.weight);
  if (isAboutCode(findings, activity)) faultsAreDefects();
  return activity === "coordination-and-overhead"
    ? likeliest(enoughForOverhead)
    : (likeliest(0) ?? kindByWords(text));
};

/**
 * In the order of the rules of the labelling guide, and how much has to speak for each: more than a weak word, and more
 * than one medium word where people say "monitor" and "check" of other things, too.
 */
const kinds: readonly { readonly kind: RunKind; readonly enough: number }[] = [
  { kind: "break-fix", enough: 0.5 },
  { kind: "defect", enough: 0.5 },
  { kind: "investigation", enough: 1 },
  { kind: "alert", enough: 1 },
  { kind: "fulfilment", enough: 0.5 },
  { kind: "question", enough: 0.5 },
  { kind: "upkeep", enough: 0.5 },
];

/** In the order of the kinds; emptied for each ticket. */
const scores = new Float64Array(kinds.length);

const places: ReadonlyMap<RunKind, number> = new Map(kinds.map(({ kind }, at) => [kind, at]));

const add = (kind: RunKind, weight: number): void => {
  const at = places.get(kind) ?? 0;
  scores[at] = (scores[at] ?? 0) + weight;
};

const hear = ({ signals }: Found, counts: number): void => {
  for (const [id, { score }] of signals) {
    const heard = speaking.get(id);
    if (heard !== undefined) add(heard.kind, score * heard.weight * counts);
  }
};

/** How far each signal may be believed: upkeep and orders are known by many words that others use, too. */
const speaking: ReadonlyMap<string, { readonly kind: RunKind; readonly weight: number }> = new Map([
  ["something-is-wrong", { kind: "break-fix", weight: 1 }],
  ["user-cannot", { kind: "break-fix", weight: 0.8 }],
  ["bug-report", { kind: "defect", weight: 0.8 }],
  ["asks-why", { kind: "investigation", weight: 0.8 }],
  ["alert-or-notice", { kind: "alert", weight: 0.8 }],
  ["catalogue-item", { kind: "fulfilment", weight: 0.9 }],
  ["question-or-copy", { kind: "question", weight: 0.8 }],
  ["upkeep", { kind: "upkeep", weight: 0.6 }],
  ["cosmetic-or-parameter", { kind: "fulfilment", weight: 0.7 }],
]);

/** A description tells the story around what is wanted, and a category what is concerned. */
const storyCounts = 0.35;
const filingCounts = 0.4;

/** What a law or an auditor asks for is upkeep, if it is run at all. */
const mandatoryCounts = 0.4;

/** Whether the title tells of a fault, be it only by saying what something does not do. */
const hearFault = ({ signals }: Found, words: readonly Word[]): boolean => {
  const told = Math.max(signals.get("something-is-wrong")?.most ?? 0, signals.get("user-cannot")?.most ?? 0);
  if (told >= plainFault) add("break-fix", plainFaultCounts);
  if (told >= faultSaid) return true;
  if (!words.some(({ folded }) => not.has(folded))) return false;
  add("break-fix", denialCounts);
  return true;
};

/** One strong phrase: the rule about faults stands before those about orders and upkeep. */
const plainFault = 2.2;
const plainFaultCounts = 0.5;

/** One medium phrase. */
const faultSaid = 1.1;

/** "No" is not among them: in Portuguese it is a place. */
const not: ReadonlySet<string> = new Set("not cannot nao nicht kein keine keinen pas".split(" "));

const denialCounts = 1;

/** What is broken in code is wrongly built, unless people who report incidents say so. */
const isAboutCode = ({ recordType, sourceCode }: Findings, activity: string): boolean =>
  recordType?.kind.id !== "incident" &&
  (activity === "application-defect" || (sourceCode?.firmness ?? 0) >= codeInTitle);

/** One piece of program text in the title. */
const codeInTitle = 0.5;

const faultsAreDefects = (): void => {
  const at = places.get("break-fix") ?? 0;
  add("defect", scores[at] ?? 0);
  scores[at] = 0;
};

const likeliest = (least: number): RunKind | undefined => {
  let [best, most]: [RunKind | undefined, number] = [undefined, 0];
  for (const [at, { kind, enough }] of kinds.entries()) {
    const score = scores[at] ?? 0;
    if (score > most && score >= Math.max(least, enough)) [best, most] = [kind, score];
  }
  return best;
};

/** Meetings, planning and staff are none of the kinds, unless the words are plain. */
const enoughForOverhead = 2;
