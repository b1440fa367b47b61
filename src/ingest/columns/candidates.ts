import type { Field } from "../../fields/field.ts";
import { fields } from "../../fields/index.ts";
import type { FieldName } from "../../model/field.ts";
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
  const ignored = new Set(tracker?.ignore?.map(plain));
  const open = columns.filter(({ header }) => !ignored.has(plain(header)));
  return fields.flatMap((field) => {
    const own = open.flatMap((column) => byTracker(field, column, tracker));
    return [...own, ...open.flatMap((column) => byName(field, column))];
  });
}

function byTracker(field: Field, column: ColumnProfile, tracker: Tracker | undefined): Candidate[] {
  const names = tracker?.columns[field.id] ?? [];
  const rank = names.findIndex((name) => plain(name) === plain(column.header));
  if (tracker === undefined || rank < 0) return [];
  const { fit, because } = fitOf(field, column);
  if (fit < 0.3) return [];
  const reason = `${tracker.name} calls it so`;
  return [
    {
      field: field.id,
      column,
      score: worth.tracker * (0.7 + 0.3 * fit) - 0.02 * rank,
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
  const exact = rankOf(field, (name) => name === words);
  if (exact !== undefined)
    return { score: worth.name - 0.01 * exact, because: `"${header}" is a name for it` };
  const parts = words.split(" ");
  if (field.not?.some((word) => parts.includes(headerWords(word)))) return undefined;
  const all = namesOf(field);
  let best: Named | undefined;
  for (const [rank, name] of all) {
    const length = name.split(" ").length;
    const score =
      worth.words + 0.6 * (length / parts.length) - 0.005 * rank + (words.startsWith(name) ? 0.05 : 0);
    if (name.length > 2 && ` ${words} `.includes(` ${name} `) && score > (best?.score ?? 0)) {
      best = { score, because: `its header has the words "${name}"` };
    }
  }
  if (best !== undefined) return best;
  const near = all.find(([, name]) => name.length >= 6 && misspelt(name, parts));
  return near === undefined
    ? undefined
    : { score: worth.misspelt - 0.005 * near[0], because: `"${header}" looks like "${near[1]}" misspelt` };
}

const folded = new Map<FieldName, readonly (readonly [rank: number, name: string])[]>();

/** Names of a field in all languages, by rank within their language. */
function namesOf(field: Field): readonly (readonly [number, string])[] {
  const known = folded.get(field.id);
  if (known !== undefined) return known;
  const all = Object.values(field.names).flatMap((names) =>
    names.map((name, rank) => [rank, headerWords(name)] as const),
  );
  folded.set(field.id, all);
  return all;
}

function rankOf(field: Field, test: (name: string) => boolean): number | undefined {
  return namesOf(field)
    .filter(([, name]) => test(name))
    .map(([rank]) => rank)
    .toSorted((a, b) => a - b)[0];
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
