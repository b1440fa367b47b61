import type { Evidence } from "../model/work.ts";
import type { Findings } from "./findings.ts";
import { hash, hashOfPair } from "./hash.ts";
import type { Passage } from "./passages.ts";
import type { Found, Quote } from "./readings.ts";

/**
 * Hears of everything that was noticed in a ticket: the key under which a learned weight knows it, how much there is
 * of it, and where it was noticed – a text, or the first word and the number of words of a passage.
 */
export type Notice = (
  key: number,
  value: number,
  kind: Evidence["kind"],
  place: string | Passage | Quote,
  from: number,
  length: number,
) => void;

/**
 * What the learned weights look at: what the catalogues of activities and signals recognised, how the title opens,
 * program text, and the words themselves – in the title alone, by their beginning and in pairs, in the first words of
 * the description alone.
 */
export const notice = (findings: Findings, tell: Notice): void => {
  const { title: titled, story, opening, sourceCode, text } = findings;
  tell(always, 1, "text", "", 0, 0);
  noticeFound(titled, inTitle, tell);
  noticeFound(story, inStory, tell);
  if (opening !== undefined) tell(opens, opening.transform, "phrase", opening.word, 0, 0);
  if (sourceCode !== undefined) tell(holdsCode, sourceCode.firmness, "text", sourceCode.text, 0, 0);
  const [title, description] = text;
  if (title !== undefined) noticeTitle(title, tell);
  if (description !== undefined) noticeDescription(description, tell);
};

/** Scores of readings are log odds around 2; the learner prefers figures around 1. */
const readingsCount = 0.5;

const always = hash("always");
const opens = hash("opens");
const holdsCode = hash("holds code");

const noticeFound = ({ activities, signals }: Found, keys: Keys, tell: Notice): void => {
  for (const [id, { score, best }] of activities)
    tell(keyOf(keys.activities, id), score * readingsCount, "activity", best, 0, 0);
  for (const [id, { score, best }] of signals)
    tell(keyOf(keys.signals, id), score * readingsCount, "phrase", best, 0, 0);
};

/** Keys by id, remembered. */
interface Shelf {
  readonly name: string;
  readonly keys: Map<string, number>;
}

type Keys = Readonly<Record<keyof Found, Shelf>>;

const keysOf = (part: string): Keys => ({
  activities: { name: `activity ${part}`, keys: new Map() },
  signals: { name: `signal ${part}`, keys: new Map() },
});

const inTitle = keysOf("title");
const inStory = keysOf("story");

const keyOf = ({ name, keys }: Shelf, id: string): number => {
  const known = keys.get(id);
  if (known !== undefined) return known;
  const key = hash(`${name} ${id}`);
  keys.set(id, key);
  return key;
};

const noticeTitle = (passage: Passage, tell: Notice): void => {
  const { kind, words } = passage;
  const length = Math.min(words.list.length, longestTitle);
  const weight = titleCounts / Math.sqrt(length + 1);
  let before = 0;
  for (let at = 0; at < length; at++) {
    const word = words.list[at];
    if (word === undefined) continue;
    if (at === 0) tell(hashOfPair(opens, word.key), 0.4, kind, passage, 0, 1);
    else tell(hashOfPair(before, word.key), 0.7 * weight, kind, passage, at - 1, 2);
    tell(word.key, weight, kind, passage, at, 1);
    if (word.stem !== 0) tell(word.stem, 0.6 * weight, kind, passage, at, 1);
    before = word.key;
  }
};

const noticeDescription = (passage: Passage, tell: Notice): void => {
  const { kind, words } = passage;
  const length = Math.min(words.list.length, longestDescription);
  const weight = descriptionCounts / Math.sqrt(length + 1);
  for (let at = 0; at < length; at++) tell(words.list[at]?.key ?? 0, weight, kind, passage, at, 1);
};

const longestTitle = 24;
const longestDescription = 40;
const titleCounts = 1.2;
const descriptionCounts = 0.6;
