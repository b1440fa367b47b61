import type { Row } from "../../model/row.ts";
import { cleanCell, isMissing } from "../values/cell.ts";
import type { Choice, Choices } from "../columns/choice.ts";
import type { FieldName } from "../../model/field.ts";

/** What several records of one id have in common: decides whether they are one ticket and of which kind. */
export interface Repetition {
  readonly kind: "ticket" | "events" | "parts" | "duplicates";
  readonly because: string;
  /** Whether records with the same id are merged. */
  readonly merges: boolean;
  /** Share of the repeated ids in which a column has more than one value. */
  varies(column: number): number;
}

export function seeRepetition(rows: readonly Row[], choices: Choices, header: readonly string[]): Repetition {
  const id = choices.get("id");
  const groups = id === undefined ? [] : repeatedGroups(rows, id);
  const varies = (column: number): number =>
    groups.length === 0 ? 0 : groups.filter((group) => isVaried(group, column)).length / groups.length;
  const answer = (kind: Repetition["kind"], because: string, merges = true): Repetition => ({
    kind,
    because,
    merges,
    varies,
  });
  if (id === undefined)
    return answer("ticket", "no column holds an id, so every record counts as a ticket", false);
  if (groups.length === 0)
    return answer("ticket", `every record has an id of its own in "${id.column.header}"`);
  const stranger = differs(choices, varies);
  if (stranger !== undefined) {
    return answer(
      "ticket",
      `"${id.column.header}" repeats, but records with the same value differ in ${stranger}, so it is no id`,
      false,
    );
  }
  const varied = header
    .map((name, column) => ({ name, column, share: varies(column) }))
    .filter(({ share }) => share > 0.1);
  if (varied.length === 0)
    return answer("duplicates", `records with the same "${id.column.header}" are the same to the letter`);
  const names = varied
    .toSorted((a, b) => b.share - a.share)
    .slice(0, 3)
    .map(({ name }) => `"${name}"`)
    .join(", ");
  const changes = (field: FieldName): number => varies(choices.get(field)?.column.index ?? -1);
  if (changes("status") > 0.3)
    return answer(
      "events",
      `records with the same "${id.column.header}" are steps of one ticket: they differ in ${names}`,
    );
  return answer(
    "parts",
    `records with the same "${id.column.header}" are parts of one ticket: they differ in ${names}`,
  );
}

/** The same id with another title, or opened on another day, is another ticket. */
function differs(choices: Choices, varies: (column: number) => number): string | undefined {
  const title = choices.get("title");
  if (title !== undefined && varies(title.column.index) > 0.3) return `"${title.column.header}"`;
  const opened = choices.get("opened");
  if (title === undefined && opened !== undefined && varies(opened.column.index) > 0.3)
    return `"${opened.column.header}"`;
  return undefined;
}

function repeatedGroups(rows: readonly Row[], { column }: Choice): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = cleanCell(row.cells[column.index] ?? "");
    if (isMissing(id)) continue;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function isVaried(group: readonly Row[], column: number): boolean {
  const first = group[0]?.cells[column] ?? "";
  return group.some(({ cells }) => (cells[column] ?? "") !== first);
}
