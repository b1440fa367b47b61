import { fold } from "../model/fold.ts";
import { hash } from "./hash.ts";
import { languagesOf } from "./language.ts";
import { plainText } from "../model/plain-text.ts";

/** A word, met once and remembered: trackers use few words, and use them often. */
export interface Word {
  /** As it is compared: lower case, no accents. */
  readonly folded: string;
  /** The languages it speaks for, as a set of bits. */
  readonly languages: number;
  /** By which learned weights know it; all numbers are one word. */
  readonly key: number;
  /** The same for its beginning, which it shares with its inflections; 0 where it is too short to have one. */
  readonly stem: number;
}

/** The words of a text twice, index by index: as they are compared, and as somebody wrote them. */
export interface Words {
  readonly list: readonly Word[];
  readonly written: readonly string[];
}

const longestText = 800;

export const wordsOf = (text: string | undefined, longest = longestText): Words => {
  if (text === undefined) return noWords;
  const written = plainText(text, longest).match(/[\p{L}\p{N}\p{M}]+/gu);
  return written === null ? noWords : { list: written.map(wordOf), written };
};

const noWords: Words = { list: [], written: [] };

export const firstWords = ({ list, written }: Words, count: number): Words => ({
  list: list.slice(0, count),
  written: written.slice(0, count),
});

export const wordsAfter = ({ list, written }: Words, count: number): Words =>
  list.length <= count ? noWords : { list: list.slice(count), written: written.slice(count) };

const stemLength = 5;

const known = new Map<string, Word>();
const mostKnown = 50_000;

export const wordOf = (written: string): Word => {
  const found = known.get(written);
  if (found !== undefined) return found;
  const folded = fold(written);
  const word: Word = {
    folded,
    languages: languagesOf(folded),
    key: hash(/^\d+$/.test(folded) ? "0" : folded),
    stem: folded.length > stemLength + 1 ? hash(`${folded.slice(0, stemLength)}*`) : 0,
  };
  if (known.size >= mostKnown) known.clear();
  known.set(written, word);
  return word;
};
