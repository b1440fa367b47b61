import type { Field } from "../../fields/field.ts";
import { fields } from "../../fields/index.ts";
import type { FieldName } from "../../model/field.ts";
import { wordList } from "../../model/word-list.ts";
import type { Tracker } from "../../trackers/tracker.ts";
import { headerWords } from "./header-words.ts";
import type { ColumnProfile } from "./profile.ts";
import { plain } from "./recognise.ts";
import { fitOf } from "./value-fit.ts";

/** A column that might be a field: the higher the score the better; 0 and less is never made. */
export interface Candidate {
  readonly field: FieldName;
  readonly column: ColumnProfile;
  readonly score: number;
  readonly because: string;
  /** True where the tracker itself calls the field so. */
  readonly named: boolean;
}

/** What the name of a header is worth. Values decide on top of it and can only take away. */
const worth = { tracker: 3, name: 2, words: 1, misspelt: 0.8 };

/** All columns that a tracker's names, the names of eight languages or a near spelling allow for each field. */
export function findCandidates(
  columns: readonly ColumnProfile[],
  tracker: Tracker | undefined,
): readonly Candidate[] {
  const ignored = new Set(wordList(tracker?.ignore).map(plain));
  const open = columns.filter(({ header }) => !ignored.has(plain(header)));
  return fields.flatMap((field) => {
    const own = open.flatMap((column) => byTracker(field, column, tracker));
    return [...own, ...open.flatMap((column) => byName(field, column))];
  });
}

function byTracker(field: Field, column: ColumnProfile, tracker: Tracker | undefined): Candidate[] {
  const names = wordList(tracker?.columns[field.id]);
  const rank = names.findIndex((name) => plain(name) === plain(column.header));
  if (tracker === undefined || rank < 0) return [];
  const { fit, because } = fitOf(field, column);
  if (fit < 0.3) return [];
  const reason = `${tracker.name} calls it so`;
  return [
    {
      field: field.id,
      column,
      score: worth.tracker * (0.7 + 0.3 * fit) - 0.1 * rank,
      because: joined(reason, because),
      named: true,
    },
  ];
}

function byName(field: Field, column: ColumnProfile): Candidate[] {
  if (column.filled === 0 || column.words === "") return [];
  const { fit, because } = fitOf(field, column);
  if (fit < 0.4) return [];
  const named = nameScore(field, column);
  return named === undefined
    ? []
    : [
        {
          field: field.id,
          column,
          score: named.score * fit,
          because: joined(named.because, because),
          named: false,
        },
      ];
}

interface Named {
  readonly score: number;
  readonly because: string;
}

function nameScore(field: Field, { words, header }: ColumnProfile): Named | undefined {
  const names = namesOf(field);
  const exact = names.get(words);
  if (exact !== undefined)
    return { score: worth.name - 0.3 * (exact / names.size), because: `"${header}" is a name for it` };
  const parts = words.split(" ");
  if (parts.some((word) => notWordsOf(field).has(word))) return undefined;
  let best: Named | undefined;
  for (const [name, length] of stretches(parts)) {
    const rank = names.get(name);
    if (rank === undefined || name.length < 3) continue;
    const score =
      worth.words +
      0.6 * (length / parts.length) -
      0.2 * (rank / names.size) +
      (words.startsWith(name) ? 0.05 : 0);
    if (score > (best?.score ?? 0)) best = { score, because: `its header has the words "${name}"` };
  }
  if (best !== undefined || parts.length > mostWords || parts.every((word) => word.length < 5)) return best;
  const near = [...names].find(([name]) => name.length >= 6 && misspelt(name, parts));
  if (near === undefined) return undefined;
  return {
    score: worth.misspelt - 0.2 * (near[1] / names.size),
    because: `"${header}" looks like "${near[0]}" misspelt`,
  };
}

/** Longer headers are sentences; what they contain by chance says little. */
const mostWords = 8;

/** All runs of words in a header, with their length in words. */
function* stretches(parts: readonly string[]): Generator<readonly [string, number]> {
  for (let from = 0; from < parts.length; from += 1) {
    for (let to = from + 1; to <= Math.min(parts.length, from + mostWords); to += 1)
      yield [parts.slice(from, to).join(" "), to - from];
  }
}

const notWords = new Map<FieldName, ReadonlySet<string>>();

function notWordsOf({ id, not }: Field): ReadonlySet<string> {
  const known = notWords.get(id) ?? new Set(wordList(not).map(headerWords));
  notWords.set(id, known);
  return known;
}

const folded = new Map<FieldName, ReadonlyMap<string, number>>();

/** Names of a field in all languages, each with its best rank within a language. */
function namesOf(field: Field): ReadonlyMap<string, number> {
  const known = folded.get(field.id);
  if (known !== undefined) return known;
  const all = new Map<string, number>();
  for (const names of Object.values(field.names)) {
    for (const [rank, name] of wordList(names).entries()) {
      const words = headerWords(name);
      all.set(words, Math.min(rank, all.get(words) ?? rank));
    }
  }
  folded.set(field.id, all);
  return all;
}

/** The words of the name stand in the header, one of them with a letter wrong, missing or too many. */
function misspelt(name: string, parts: readonly string[]): boolean {
  const wanted = name.split(" ");
  return parts.some((_, from) => {
    const there = parts.slice(from, from + wanted.length);
    if (there.length < wanted.length) return false;
    const wrong = wanted.filter((word, at) => word !== there[at]);
    return (
      wrong.length === 1 &&
      wanted.every((word, at) => word === there[at] || (word.length >= 6 && isNear(word, there[at] ?? "")))
    );
  });
}

function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one[0] !== other[0]) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [a, b] = [one.slice(at), other.slice(at)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}

function joined(...reasons: readonly string[]): string {
  return reasons.filter((reason) => reason !== "").join("; ");
}
