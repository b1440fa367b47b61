import { cleanCell, isMissing } from "../values/cell.ts";
import { readDate } from "../values/date-reading.ts";
import { isKnownHeader } from "./known-headers.ts";
import type { RawRecord } from "./records.ts";

export interface FoundHeader {
  /** Empty where the file has no header. */
  readonly names: readonly string[];
  readonly line: number | null;
  /** Records before the first data record. */
  readonly skipped: number;
  readonly preamble: readonly (readonly string[])[];
  readonly blank: number;
}

/** A header may stand below a title, a date of printing and blank lines, but hardly further down than this. */
const deepest = 40;

/**
 * The header is the first record as wide as the table whose cells are names: words that are known from trackers, or at
 * least neither dates nor numbers nor ids. A file may have none.
 */
export function findHeader(records: readonly RawRecord[], separatorLine: boolean): FoundHeader {
  const from = separatorLine ? 1 : 0;
  const candidates = records
    .slice(0, deepest)
    .map((record, at) => ({ record, at, score: at < from ? -1 : scoreOf(record, records) }));
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (one, other) => (other.score > 0 && other.score > (one?.score ?? 0) ? other : one),
    undefined,
  );
  const skipped = best === undefined ? from + leadingTitles(records.slice(from)) : best.at + 1;
  const above = records.slice(0, best === undefined ? skipped : best.at);
  const preamble = above.filter(({ cells }) => filled(cells) > 0).map(({ cells }) => cells);
  return {
    names: best === undefined ? [] : trimmed(best.record.cells),
    line: best?.record.line ?? null,
    skipped,
    preamble,
    blank: above.length - preamble.length,
  };
}

function scoreOf({ cells, broken }: RawRecord, records: readonly RawRecord[]): number {
  const names = cells.map((cell) => cell.trim()).filter((name) => name !== "");
  if (broken === true || names.length === 0) return 0;
  const wide = typicalWidth(records);
  if (names.length < Math.max(1, wide * 0.4)) return 0;
  if (wide > 1 && names.length === 1) return 0;
  const unlike = names.filter(isValue).length;
  if (unlike > names.length * 0.2) return 0;
  const distinct = new Set(names).size / names.length;
  const known = knownNames(cells, records);
  if (known === 0 && wide > 1 && distinct < 0.5) return 0;
  if (known === 0 && wide === 1)
    return names.every((name) => name.length <= 40 && !isRepeated(name, records)) ? 0.1 : 0;
  const share = known / names.length;
  // A first row of words that no tracker uses is a header only if the rows below look different from it.
  if (known === 0 && !differsBelow(cells, records)) return 0;
  return Math.min(known, 5) + share + 0.1 * (names.length / Math.max(1, wide));
}

/** Cells that trackers use as names, unless they stand in their column again and again: then they are values. */
function knownNames(cells: readonly string[], records: readonly RawRecord[]): number {
  const others = records.filter((other) => !other.cells.every((cell, at) => cell === cells[at]));
  return cells.filter((cell, at) => {
    const name = cell.trim();
    return isKnownHeader(name) && others.filter((other) => other.cells[at]?.trim() === name).length < 2;
  }).length;
}

/** Dates, numbers, ids and long sentences are values, not names of columns. */
function isValue(name: string): boolean {
  const text = cleanCell(name);
  if (/^[#№]$/.test(text)) return false;
  if (isMissing(text)) return true;
  if (/^-?\d+(?:[.,]\d+)*$/.test(text) || /^[A-Z]{2,8}-?\d{2,}$/.test(text) || /\S@\S+\.\S/.test(text))
    return true;
  return text.length > 80 || (/\d/.test(text) && readDate(text) !== undefined);
}

function differsBelow(cells: readonly string[], records: readonly RawRecord[]): boolean {
  const below = records.filter((record) => record.cells !== cells && filled(record.cells) > 1).slice(0, 50);
  if (below.length === 0) return true;
  const unlike = cells.filter((name, at) => {
    const values = below.map((record) => record.cells[at] ?? "").filter((value) => value !== "");
    return values.length > 1 && new Set(values).size < values.length && !values.includes(name);
  });
  if (unlike.length >= cells.length / 2 && new Set(cells).size === cells.length) return true;
  if (
    cells.some((name, at) =>
      isTitleOf(
        name,
        below.map((record) => record.cells[at] ?? ""),
      ),
    )
  )
    return true;
  return cells.some((name, at) => {
    const values = below.map((record) => record.cells[at]?.trim() ?? "").filter((value) => value !== "");
    if (values.length === 0) return false;
    return values.filter(isValue).length > values.length * 0.6 && !isValue(name.trim());
  });
}

/** A short name above long texts. */
function isTitleOf(name: string, values: readonly string[]): boolean {
  const lengths = values.map(({ length }) => length).toSorted((a, b) => a - b);
  return name.length <= 30 && (lengths[Math.floor(lengths.length / 4)] ?? 0) > 2 * name.length;
}

function isRepeated(name: string, records: readonly RawRecord[]): boolean {
  return records.filter(({ cells }) => cells[0]?.trim() === name).length > 1;
}

function typicalWidth(records: readonly RawRecord[]): number {
  const widths = records.map(({ cells }) => filled(cells)).filter((width) => width > 0);
  return widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
}

/** Without a header, single cells above wide records are still a title. */
function leadingTitles(records: readonly RawRecord[]): number {
  const wide = typicalWidth(records);
  if (wide < 3) return 0;
  const first = records.findIndex(({ cells }) => filled(cells) > 1);
  return first > 0 && records.slice(0, first).some(({ cells }) => filled(cells) === 1) ? first : 0;
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

function trimmed(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cleanCell(cell).replace(/\s+/g, " "));
}
