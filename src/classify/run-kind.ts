import type { RunKind } from "../model/run-kind.ts";
import { asksReset } from "./asks-reset.ts";
import type { Findings } from "./findings.ts";
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
  if (activity === "password-and-lockout" && asksReset(text[0]?.words.list ?? [])) return "fulfilment";
  const scores: Scores = new Map();
  hear(scores, title, 1);
  hear(scores, story, storyCounts);
  hear(scores, filing, filingCounts);
  add(scores, "upkeep", (title.aspects.get("mandatory")?.most ?? 0) * mandatoryCounts);
  const type = kindOfType(recordType, activity);
  if (type !== undefined) add(scores, ...type);
  const usual = usualKinds[activity];
  const denies = saysNot(text[0]?.words.list ?? []);
  if (denies) add(scores, "break-fix", denialCounts);
  if (usual !== undefined && (usual.despiteFault === true || !(denies || tellsFault(title))))
    add(scores, usual.kind, usual.weight);
  // What is broken in code is wrongly built, unless people who report incidents say so.
  if (activity === "application-defect" && recordType?.kind.id !== "incident")
    move(scores, "break-fix", "defect");
  return likeliest(scores, activity === "coordination-and-overhead");
};

type Scores = Map<RunKind, number>;

const add = (scores: Scores, kind: RunKind, weight: number): void => {
  scores.set(kind, (scores.get(kind) ?? 0) + weight);
};

const move = (scores: Scores, from: RunKind, to: RunKind): void => {
  add(scores, to, scores.get(from) ?? 0);
  scores.delete(from);
};

const hear = (scores: Scores, { signals }: Found, counts: number): void => {
  if (signals.size === 0) return;
  for (const [id, { score }] of signals) {
    const heard = speaking[id];
    if (heard !== undefined) add(scores, heard[0], score * heard[1] * counts);
  }
};

/** How far each signal may be believed: upkeep and orders are known by many words that others use, too. */
const speaking: Readonly<Record<string, readonly [kind: RunKind, weight: number]>> = {
  "something-is-wrong": ["break-fix", 1],
  "user-cannot": ["break-fix", 0.8],
  "bug-report": ["defect", 0.8],
  "asks-why": ["investigation", 0.8],
  "alert-or-notice": ["alert", 0.8],
  "catalogue-item": ["fulfilment", 0.9],
  "question-or-copy": ["question", 0.8],
  upkeep: ["upkeep", 0.6],
  "cosmetic-or-parameter": ["fulfilment", 0.7],
};

/** A description tells the story around what is wanted, and a category what is concerned. */
const storyCounts = 0.35;
const filingCounts = 0.4;

/** What a law or an auditor asks for is upkeep, if it is run at all. */
const mandatoryCounts = 0.4;

const tellsFault = ({ signals }: Found): boolean =>
  Math.max(signals.get("something-is-wrong")?.most ?? 0, signals.get("user-cannot")?.most ?? 0) >= faultSaid;

const saysNot = (words: readonly Word[]): boolean => words.some(({ folded }) => not.has(folded));

/** "No" is not among them: in Portuguese it is a place. */
const not: ReadonlySet<string> = new Set("not cannot nao nicht kein keine keinen pas".split(" "));

const denialCounts = 0.6;

/** One medium phrase. */
const faultSaid = 1.1;

const likeliest = (scores: Scores, isOverhead: boolean): RunKind | undefined => {
  let [best, most]: [RunKind | undefined, number] = [undefined, 0];
  for (const [kind, enough] of kinds) {
    const score = scores.get(kind) ?? 0;
    if (score > most && score >= (isOverhead ? enoughForOverhead : enough)) [best, most] = [kind, score];
  }
  return best;
};

/**
 * In the order of the rules of the labelling guide, and how much has to speak for each: more than a weak word, and more
 * than one medium word where people say "monitor" and "check" of other things, too.
 */
const kinds: readonly (readonly [kind: RunKind, enough: number])[] = [
  ["break-fix", 0.5],
  ["defect", 0.5],
  ["investigation", 1],
  ["alert", 1],
  ["fulfilment", 0.5],
  ["question", 0.5],
  ["upkeep", 0.5],
];

/** Meetings, planning and staff are none of the kinds, unless the words are plain. */
const enoughForOverhead = 2;
