import type { Language } from "../model/phrases.ts";
import { fold } from "../model/fold.ts";
import { bitOf } from "./language.ts";
import type { Word } from "./words.ts";

export type Strength = "strong" | "medium" | "weak";

/** A phrase and whose it is. */
export interface Entry {
  readonly owner: string;
  readonly catalogue: "activities" | "signals" | "aspects";
  readonly strength: Strength;
  readonly language: Language;
  readonly phrase: string;
}

/** Hears of every phrase that was found: the index of its first word and the number of words. */
type Hear = (entry: Entry, from: number, length: number) => void;

export type PhraseBook = (words: readonly Word[], languages: number, hear: Hear) => void;

/**
 * Finds all phrases in one pass over the words. A word looks up the parts that begin with it, whole or by a prefix,
 * and the next word those that go on with it; the answer is remembered, because a tracker uses few words often. No
 * regular expression is built.
 */
export const phraseBook = (entries: readonly Entry[]): PhraseBook => {
  const { whole, prefixes } = index(entries);
  const lengths = [...prefixes.keys()].map(({ length }) => length);
  const shortestPrefix = Math.min(...lengths);
  const longestPrefix = Math.max(...lengths);
  const remembered = new Map<Word, Beginning>();

  const beginningWith = (word: Word): Beginning => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const { folded } = word;
    const parts = [...(whole.get(folded) ?? [])];
    for (let length = shortestPrefix; length <= Math.min(folded.length, longestPrefix); length++) {
      parts.push(...(prefixes.get(folded.slice(0, length)) ?? []));
    }
    const beginning = parts.length === 0 ? noBeginning : sorted(parts);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(word, beginning);
    return beginning;
  };

  let search = 0;
  return (words, languages, hear) => {
    search += 1;
    const found = (part: Part, from: number): void => {
      for (let at = 0; at < part.neededBy.length; at++) {
        const { needed, bit } = part.neededBy[at] ?? nobody;
        if ((needed.language & languages) === 0) continue;
        if (needed.all > 1) {
          const seen = needed.search === search ? needed.seen : 0;
          if ((seen & bit) !== 0) continue;
          needed.search = search;
          needed.seen = seen | bit;
          if (needed.seen !== needed.all) continue;
        }
        hear(needed.entry, from, part.words.length);
      }
    };
    for (let from = 0; from < words.length; from++) {
      const word = words[from];
      if (word === undefined) continue;
      const beginning = beginningWith(word);
      if (beginning === noBeginning) continue;
      const { alone, pairs, loose } = beginning;
      for (const part of alone) found(part, from);
      const next = words[from + 1]?.folded;
      if (next === undefined) continue;
      for (const part of pairs.get(next) ?? none) if (continues(part, words, from)) found(part, from);
      for (const part of loose) if (continues(part, words, from)) found(part, from);
    }
  };
};

/** The parts that begin with a word: those of one word, those whose next word is known, and those with any ending. */
interface Beginning {
  readonly alone: readonly Part[];
  readonly pairs: ReadonlyMap<string, readonly Part[]>;
  readonly loose: readonly Part[];
}

const none: readonly Part[] = [];
const nobody: Part["neededBy"][number] = {
  needed: {
    entry: { owner: "", catalogue: "signals", strength: "weak", language: "en", phrase: "" },
    language: 0,
    all: 0,
    search: 0,
    seen: 0,
  },
  bit: 0,
};
const noBeginning: Beginning = { alone: none, pairs: new Map(), loose: none };

const sorted = (parts: readonly Part[]): Beginning => {
  const pairs = new Map<string, Part[]>();
  for (const part of parts) {
    const next = part.words[1];
    if (next === undefined || next.anyEnding) continue;
    const same = pairs.get(next.word);
    if (same === undefined) pairs.set(next.word, [part]);
    else same.push(part);
  }
  return {
    alone: parts.filter(({ words }) => words.length === 1),
    pairs,
    loose: parts.filter(({ words }) => words[1]?.anyEnding === true),
  };
};

const mostRemembered = 20_000;

/** A phrase, and which of its parts the present search has met: one bit for each. */
interface Needed {
  readonly entry: Entry;
  readonly language: number;
  readonly all: number;
  search: number;
  seen: number;
}

interface Pattern {
  readonly word: string;
  readonly anyEnding: boolean;
}

interface Part {
  readonly words: readonly Pattern[];
  readonly neededBy: { readonly needed: Needed; readonly bit: number }[];
}

const index = (entries: readonly Entry[]) => {
  const whole = new Map<string, Part[]>();
  const prefixes = new Map<string, Part[]>();
  const parts = new Map<string, Part>();
  for (const entry of entries) {
    const written = [...new Set(entry.phrase.split(" + ").map(normal))].filter((part) => part !== "");
    const all = (1 << written.length) - 1;
    const needed: Needed = { entry, language: bitOf(entry.language), all, search: 0, seen: 0 };
    for (const [at, text] of written.entries()) {
      const asked = { needed, bit: 1 << at };
      const known = parts.get(text);
      if (known !== undefined) {
        known.neededBy.push(asked);
        continue;
      }
      const words = text.split(" ").map(pattern);
      const first = words[0];
      if (first === undefined || first.word === "") continue;
      const part: Part = { words, neededBy: [asked] };
      parts.set(text, part);
      const shelf = first.anyEnding ? prefixes : whole;
      const neighbours = shelf.get(first.word);
      if (neighbours === undefined) shelf.set(first.word, [part]);
      else neighbours.push(part);
    }
  }
  return { whole, prefixes };
};

/** Phrases are split like tickets are: on anything that is not a letter, a digit or the star. */
const normal = (part: string): string =>
  alreadyNormal.test(part) ? part : (part.match(/[\p{L}\p{N}\p{M}*]+/gu) ?? []).map(fold).join(" ");

const alreadyNormal = /^[a-z0-9]+\*?(?: [a-z0-9]+\*?)*$/;

const pattern = (word: string): Pattern =>
  word.endsWith("*") ? { word: word.slice(0, -1), anyEnding: true } : { word, anyEnding: false };

const continues = ({ words }: Part, text: readonly Word[], from: number): boolean => {
  for (let at = 1; at < words.length; at++) {
    const wanted = words[at];
    const word = text[from + at]?.folded;
    if (wanted === undefined || word === undefined) return false;
    if (wanted.anyEnding ? !word.startsWith(wanted.word) : word !== wanted.word) return false;
  }
  return true;
};
