import type { SampleDesign, SampleKey } from "../model/sample-key.ts";
import { UserError } from "../model/user-error.ts";
import type { WorkClass } from "../model/work.ts";
import { classNames, classOf, folded } from "./class-words.ts";
import { readKey } from "./key.ts";

/** A row of a sheet that came back: what ktlo said, and what the labeller says, if anything. */
export interface LabelledRow {
  readonly said: Omit<SampleKey, "design">;
  readonly class: WorkClass | undefined;
  readonly activity: string | undefined;
}

export interface FilledSheet {
  readonly rows: readonly LabelledRow[];
  readonly design: SampleDesign;
}

interface SheetRecord {
  readonly line: number;
  readonly cells: readonly string[];
  readonly broken?: true;
}

/** What a sheet is read with: its name, the activities there are, and who finds the nearest of some names. */
export interface SheetContext {
  readonly name: string;
  readonly activities: readonly { readonly id: string; readonly title: string }[];
  readonly nearest: (word: string, names: readonly string[]) => string | undefined;
}

/**
 * Reads a sheet back, as it was written or as a spreadsheet saved it. Columns may have changed places and rows may be
 * gone, but a label nobody can read, or a key that belongs to another row, is an error with its line.
 */
export async function readSheet(
  records: AsyncIterable<SheetRecord>,
  context: SheetContext,
): Promise<FilledSheet> {
  const { name } = context;
  let columns: ReadonlyMap<string, number> | undefined;
  let design: SampleDesign | undefined;
  const keys = new Set<string>();
  const rows: LabelledRow[] = [];
  for await (const { line, cells, broken } of records) {
    const fail = (sentence: string, wayOut: string): UserError =>
      new UserError(`${name} line ${line}: ${sentence}`, wayOut);
    if (broken === true)
      throw fail("a quote is never closed.", "Mend the row, or save the sheet again as CSV.");
    if (columns === undefined) {
      columns = columnsOf(cells);
      continue;
    }
    const cell = (column: string): string => cells[columns?.get(column) ?? -1]?.trim() ?? "";
    if (["key", "class", "activity"].every((column) => cell(column) === "")) continue;
    const key = readKey(cell("key"));
    if (key === undefined)
      throw fail("the key is missing or was changed.", "Copy it from the sheet as it was written.");
    if (keys.has(cell("key"))) throw fail("this ticket stands twice.", "Take one of its rows out.");
    if (/^\d+$/.test(cell("record")) && Number(cell("record")) !== key.record)
      throw fail("the key belongs to another row.", "Sort whole rows, never one column alone.");
    if (design !== undefined && JSON.stringify(design) !== JSON.stringify(key.design))
      throw fail("this row is from another sheet.", "Check every sheet by itself.");
    keys.add(cell("key"));
    design = key.design;
    const { design: _, ...said } = key;
    rows.push({
      said,
      class: labelledClass(cell("class"), context, fail),
      activity: labelledActivity(cell("activity"), context, fail),
    });
  }
  if (design === undefined || columns === undefined)
    throw new UserError(
      `${name} is no sheet to check: it has no row with a class and a key.`,
      "ktlo sample FILE --output sheet.csv writes one.",
    );
  return { rows, design };
}

/** The header is the first record that names both columns without which nothing can be checked. */
function columnsOf(cells: readonly string[]): ReadonlyMap<string, number> | undefined {
  const columns = new Map(cells.map((name, at) => [folded(name), at]));
  return columns.has("class") && columns.has("key") ? columns : undefined;
}

type Fail = (sentence: string, wayOut: string) => UserError;

function labelledClass(cell: string, { nearest }: SheetContext, fail: Fail): WorkClass | undefined {
  if (cell === "") return undefined;
  const found = classOf(cell);
  if (found !== undefined) return found;
  throw fail(
    `"${shortened(cell)}" is no class.`,
    `${meant(nearest(cell, classNames))}Write run, transform or unclear, or leave it empty.`,
  );
}

/** By its id or by its title. */
function labelledActivity(
  cell: string,
  { activities, nearest }: SheetContext,
  fail: Fail,
): string | undefined {
  if (cell === "") return undefined;
  const word = folded(cell);
  const id = word.replaceAll(/[\s_]+/gu, "-");
  if (id === "unclassified") return id;
  const found = activities.find((one) => one.id === id || folded(one.title) === word);
  if (found !== undefined) return found.id;
  const ids = [...activities.map((one) => one.id), "unclassified"];
  throw fail(
    `"${shortened(cell)}" is no activity.`,
    `${meant(nearest(id, ids))}ktlo list activities shows them all; unclassified says that none fits.`,
  );
}

function meant(name: string | undefined): string {
  return name === undefined ? "" : `Did you mean ${name}? `;
}

function shortened(cell: string): string {
  return cell.length <= 40 ? cell : `${cell.slice(0, 40)}…`;
}
