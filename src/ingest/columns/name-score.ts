import type { Field } from "../../fields/field.ts";
import type { FieldName } from "../../model/field.ts";
import { wordList } from "../../model/word-list.ts";
import { headerWords } from "./header-words.ts";
import type { ColumnProfile } from "./profile.ts";
import { withoutJoints } from "./spelled-out.ts";

/** What a header is worth to a field by its words alone. */
interface NameScore {
  readonly score: number;
  readonly because: string;
  /** True where the words may mean something else just as well, so that the values must agree fully. */
  readonly weak: boolean;
}

/** Whole names are worth more than words inside a longer header; weak names only where there is nothing better. */
const worth = {
  name: 2,
  spelledOut: 1.9,
  words: 1,
  weak: 1,
  misspelt: 0.8,
  weakMisspelt: 0.5,
  weakWords: 0.2,
};

export function nameScore(field: Field, column: ColumnProfile): NameScore | undefined {
  const ways = [column.words, ...column.meanings];
  const whole = wholeName(field, column, ways);
  if (whole !== undefined) return whole;
  const parts = ways.map((way) => way.split(" "));
  if (parts.flat().some((word) => notWordsOf(field).has(word))) return undefined;
  return insideHeader(field, parts) ?? nearName(field, column, parts[0] ?? []);
}

function wholeName(field: Field, { header }: ColumnProfile, ways: readonly string[]): NameScore | undefined {
  const { strong, weak } = namesOf(field);
  for (const [at, way] of ways.entries()) {
    const rank = strong.get(way);
    if (rank !== undefined) {
      const because = at === 0 ? `"${header}" is a name for it` : `"${header}" stands for "${way}"`;
      const base = at === 0 ? worth.name : worth.spelledOut;
      return { score: base - 0.3 * (rank / strong.size), because, weak: false };
    }
    const low = weak.get(way);
    if (low !== undefined)
      return {
        score: worth.weak - 0.1 * (low / weak.size),
        because: `"${header}" can be a name for it`,
        weak: false,
      };
  }
  return undefined;
}

/** Longer headers are sentences; what they contain by chance says little. */
const mostWords = 8;

function insideHeader(field: Field, ways: readonly (readonly string[])[]): NameScore | undefined {
  const { strong, weak } = namesOf(field);
  const takesWeak = field.kind !== "id" && field.kind !== "date" && field.kind !== "duration";
  let best: NameScore | undefined;
  for (const parts of ways) {
    const words = parts.join(" ");
    for (const [name, length] of stretches(parts)) {
      if (name.length < 3) continue;
      const rank = strong.get(name);
      const score =
        rank === undefined
          ? takesWeak && weak.has(name)
            ? worth.weakWords
            : 0
          : worth.words +
            0.6 * (length / parts.length) -
            0.2 * (rank / strong.size) +
            (words.startsWith(name) ? 0.05 : 0);
      if (score > (best?.score ?? 0))
        best = { score, because: `its header has the words "${name}"`, weak: rank === undefined };
    }
  }
  return best;
}

/** All runs of words in a header, with their length in words. */
function* stretches(parts: readonly string[]): Generator<readonly [string, number]> {
  for (let from = 0; from < parts.length; from += 1) {
    for (let to = from + 1; to <= Math.min(parts.length, from + mostWords); to += 1)
      yield [parts.slice(from, to).join(" "), to - from];
  }
}

function nearName(field: Field, { header }: ColumnProfile, parts: readonly string[]): NameScore | undefined {
  if (parts.length > mostWords || parts.every((word) => word.length < 5)) return undefined;
  const { strong, weak } = namesOf(field);
  const isNearby = ([name]: readonly [string, number]): boolean =>
    name.length >= 6 && isMisspelt(name, parts);
  const near = [...strong].find(isNearby);
  const [name, rank] = near ?? [...weak].find((one) => parts.length === 1 && isNearby(one)) ?? [];
  if (name === undefined || rank === undefined) return undefined;
  return {
    score: near === undefined ? worth.weakMisspelt : worth.misspelt - 0.2 * (rank / strong.size),
    because: `"${header}" looks like "${name}" misspelt`,
    weak: false,
  };
}

/**
 * The words of the name stand in the header, one of them with a letter wrong, missing or too many. Inside a longer
 * header another ending is no slip: "zuständiges Amt" is no "Zuständiger".
 */
function isMisspelt(name: string, parts: readonly string[]): boolean {
  const wanted = name.split(" ");
  const atEnd = parts.length > wanted.length ? 2 : 0;
  return parts.some((_, from) => {
    const there = parts.slice(from, from + wanted.length);
    if (there.length < wanted.length) return false;
    const wrong = wanted.filter((word, at) => word !== there[at]);
    return (
      wrong.length === 1 &&
      wanted.every(
        (word, at) => word === there[at] || (word.length >= 6 && isNear(word, there[at] ?? "", atEnd)),
      )
    );
  });
}

/** One letter is wrong, missing or too many, and it is not among the last ones. */
function isNear(one: string, other: string, last: number): boolean {
  if (Math.abs(one.length - other.length) > 1 || one[0] !== other[0]) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  if (at >= Math.min(one.length, other.length) - last && last > 0) return false;
  const [a, b] = [one.slice(at), other.slice(at)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}

const notWords = new Map<FieldName, ReadonlySet<string>>();

function notWordsOf({ id, not }: Field): ReadonlySet<string> {
  const known = notWords.get(id) ?? new Set(wordList(not).map(headerWords));
  notWords.set(id, known);
  return known;
}

/** Whether the header has a word that makes it mean something else than the field. */
export function isDenied(field: Field, { words, meanings }: ColumnProfile): boolean {
  const not = notWordsOf(field);
  return [words, ...meanings].some((way) => way.split(" ").some((word) => not.has(word)));
}

interface Names {
  /** Names in all languages, each with its best rank within a language. */
  readonly strong: ReadonlyMap<string, number>;
  readonly weak: ReadonlyMap<string, number>;
}

const folded = new Map<FieldName, Names>();

function namesOf(field: Field): Names {
  const known = folded.get(field.id);
  if (known !== undefined) return known;
  const names = { strong: ranks(Object.values(field.names)), weak: ranks([field.weak ?? ""]) };
  folded.set(field.id, names);
  return names;
}

function ranks(lists: readonly string[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const list of lists) {
    for (const [rank, name] of wordList(list).entries()) {
      const words = headerWords(name);
      for (const way of [words, withoutJoints(words), written(words)])
        all.set(way, Math.min(rank, all.get(way) ?? rank));
    }
  }
  return all;
}

/** Databases write names in one piece: "assignedto". */
function written(words: string): string {
  const piece = words.replaceAll(" ", "");
  return piece.length >= 7 ? piece : words;
}
