import type { Row } from "../../model/row.ts";
import { cleanCell, isMissing } from "../values/cell.ts";
import { readDate } from "../values/date-reading.ts";
import { readDuration } from "../values/durations.ts";
import { headerWords } from "./header-words.ts";
import { readNumber } from "../values/numbers.ts";
import { spelledOut } from "./spelled-out.ts";

/** What the values of a column look like; shares are of its filled cells, 0 to 1. */
export interface ColumnProfile {
  readonly index: number;
  readonly header: string;
  readonly words: string;
  /** What those words stand for, with short forms written out. */
  readonly meanings: readonly string[];
  /** Filled cells and records looked at. */
  readonly filled: number;
  readonly records: number;
  readonly distinct: number;
  /** Different values, as many as were looked at closely, commonest first. */
  readonly values: readonly string[];
  readonly dates: number;
  readonly numbers: number;
  readonly durations: number;
  readonly flags: number;
  readonly people: number;
  /** Values of two and more words. */
  readonly phrases: number;
  readonly averageLength: number;
}

/** Values of a column that are read closely; more would not change what is seen. */
const closely = 250;

export function profileColumns(header: readonly string[], rows: readonly Row[]): readonly ColumnProfile[] {
  return header.map((name, index) => profileColumn(name, index, rows));
}

function profileColumn(header: string, index: number, rows: readonly Row[]): ColumnProfile {
  const counts = new Map<string, number>();
  let [filled, length] = [0, 0];
  for (const { cells } of rows) {
    const value = cleanCell(cells[index] ?? "");
    if (isMissing(value)) continue;
    filled += 1;
    length += value.length;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1]);
  const step = Math.max(1, Math.floor(ranked.length / closely));
  const looked = ranked.filter((_, at) => at % step === 0).slice(0, closely);
  const values = looked.map(([value]) => value);
  const weight = looked.reduce((sum, [, times]) => sum + times, 0);
  const share = (test: (value: string) => boolean): number =>
    weight === 0 ? 0 : looked.reduce((sum, [value, times]) => sum + (test(value) ? times : 0), 0) / weight;
  return {
    index,
    header,
    words: headerWords(header),
    meanings: spelledOut(headerWords(header)),
    filled,
    records: rows.length,
    distinct: counts.size,
    values,
    dates: share((value) => readDate(value) !== undefined),
    numbers: share((value) => readNumber(value, true) !== undefined),
    durations: share(
      (value) => readDuration(value, { unit: "hours", hoursPerDay: 24, decimalComma: true }) !== undefined,
    ),
    flags: share(isFlag),
    people: share(isPerson),
    phrases: share((value) => /\S\s+\S/.test(value)),
    averageLength: filled === 0 ? 0 : length / filled,
  };
}

const flags = new Set(
  "true false yes no y n 0 1 ja nein nee oui non sim não nao si sí no vero falso wahr falsch vrai faux verdadeiro x".split(
    " ",
  ),
);

export function isFlag(value: string): boolean {
  return flags.has(value.toLowerCase());
}

/** Two to four capitalised words, "Surname, Name", a mail address, or a word with a number ("Person 0012"). */
function isPerson(value: string): boolean {
  if (value.length > 60) return false;
  return (
    /^\p{Lu}[\p{L}'’.-]*,? (?:(?:de|da|do|dos|van|von|der|la|le|el|al|bin) )*\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u.test(
      value,
    ) ||
    /^[\w.+-]+@[\w-]+\.[\w.]+$/.test(value) ||
    /^(?:person|user|caller|agent|resolved by|opened by)\s*\d+$/i.test(value)
  );
}
