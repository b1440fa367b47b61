import { UserError } from "../../model/user-error.ts";
import { fieldNames, type FieldName } from "../../model/field.ts";
import type { Row } from "../../model/row.ts";
import type { Tracker } from "../../trackers/tracker.ts";
import { findCandidates, type Candidate } from "./candidates.ts";
import { headerWords } from "./header-words.ts";
import type { ColumnProfile } from "./profile.ts";
import { wordList } from "../../model/word-list.ts";
import { plain } from "./recognise.ts";
import type { Choice, Choices } from "./choice.ts";
import { rescue } from "./rescue/rescue.ts";

/** "opened=Created at": what the user says about columns wins over everything; an empty header means "none". */
export type ColumnMap = ReadonlyMap<FieldName, string>;

/** Picks a column for every field that has one. The best candidates choose first; a column serves one field. */
export function chooseColumns(
  columns: readonly ColumnProfile[],
  rows: readonly Row[],
  tracker: Tracker | undefined,
  asked: ColumnMap,
): Choices {
  const chosen = askedFor(columns, asked);
  const taken = new Set([...chosen.values()].map(({ column }) => column.index));
  const open = (field: FieldName): boolean => !chosen.has(field) && !asked.has(field);
  const queue = tracker === undefined ? [] : queueOf(tracker);
  for (const candidate of ranked(findCandidates(columns, tracker))) {
    const { field, column, because } = candidate;
    if (!open(field)) continue;
    const shared =
      taken.has(column.index) && queue.includes(plain(column.header)) && sharesQueue(field, column, chosen);
    if ((taken.has(column.index) && !shared) || repeats(column, columns, chosen, candidate)) continue;
    chosen.set(field, { column, because });
    taken.add(column.index);
  }
  for (const [field, choice] of rescue(columns, rows, chosen)) {
    if (choice === undefined) chosen.delete(field);
    else if (!asked.has(field)) chosen.set(field, choice);
  }
  return new Map(fieldNames.flatMap((field) => withField(field, chosen.get(field))));
}

function withField(field: FieldName, choice: Choice | undefined): [FieldName, Choice][] {
  return choice === undefined ? [] : [[field, choice]];
}

function askedFor(columns: readonly ColumnProfile[], asked: ColumnMap): Map<FieldName, Choice> {
  const chosen = new Map<FieldName, Choice>();
  for (const [field, header] of asked) {
    if (header === "") continue;
    const column =
      columns.find((one) => one.header === header) ??
      columns.find((one) => plain(one.header) === plain(header)) ??
      columns.find((one) => one.words === headerWords(header)) ??
      (/^\d+$/.test(header) ? columns[Number(header) - 1] : undefined);
    if (column === undefined) {
      const names = columns.slice(0, 12).map((one) => one.header);
      throw new UserError(
        `--map ${field}=${header}: the file has no column of this name.`,
        `Its columns are ${names.join(", ")}${columns.length > 12 ? ", … (ktlo columns FILE shows all)" : ""}.`,
      );
    }
    chosen.set(field, { column, because: "you said so with --map" });
  }
  return chosen;
}

function ranked(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted(
    (a, b) =>
      b.score - a.score ||
      b.column.filled - a.column.filled ||
      fieldNames.indexOf(a.field) - fieldNames.indexOf(b.field) ||
      a.column.index - b.column.index,
  );
}

/** Headers that a tracker uses for category and group alike: a queue is both. */
function queueOf(tracker: Tracker): readonly string[] {
  const groups = new Set(wordList(tracker.columns.group).map(plain));
  return wordList(tracker.columns.category)
    .map(plain)
    .filter((name) => groups.has(name));
}

function sharesQueue(
  field: FieldName,
  column: ColumnProfile,
  chosen: ReadonlyMap<FieldName, Choice>,
): boolean {
  const other = field === "category" ? "group" : field === "group" ? "category" : undefined;
  return other !== undefined && chosen.get(other)?.column.index === column.index;
}

/** A column that repeats one that was taken already says nothing new; closing and resolving at once is no repetition. */
function repeats(
  column: ColumnProfile,
  columns: readonly ColumnProfile[],
  chosen: ReadonlyMap<FieldName, Choice>,
  { field, named }: Candidate,
): boolean {
  if (named || column.distinct < 2 || field === "closed" || field === "resolved") return false;
  return [...chosen.values()].some(
    ({ column: other }) =>
      other.index !== column.index &&
      other.filled === column.filled &&
      other.distinct === column.distinct &&
      columns.length > 2 &&
      other.values.every((value, at) => value === column.values[at]),
  );
}
