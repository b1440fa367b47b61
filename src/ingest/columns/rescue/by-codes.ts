import { readDate } from "../../values/date-reading.ts";
import type { ColumnProfile } from "../profile.ts";
import { free, type Change, type Chosen } from "./change.ts";

/** A column whose values are all different codes of one shape is the id even if its name is odd. */
export function idByValues(columns: readonly ColumnProfile[], chosen: Chosen): readonly Change[] {
  if (chosen.has("id")) return [];
  const column = free(columns, chosen).find(
    ({ distinct, filled, records, values, index, numbers }) =>
      records > 1 &&
      filled === records &&
      distinct === filled &&
      values.filter(isPlainDate).length < values.length / 2 &&
      (numbers === 0 || index === 0) &&
      values.every((value) => /^[\p{L}\d][\p{L}\d./#_-]{0,24}$/u.test(value) && /\d/.test(value)) &&
      new Set(values.map(shape)).size === 1,
  );
  return column === undefined
    ? []
    : [["id", { column, because: "its values are codes of one shape, all different" }]];
}

/** Five digits alone are an Excel date only where something else says so. */
function isPlainDate(value: string): boolean {
  return !isFiveDigits(value) && readDate(value) !== undefined;
}

export function isFiveDigits(value: string): boolean {
  return /^\d{5}$/.test(value);
}

function shape(value: string): string {
  return value.replace(/\p{L}+/gu, "A").replace(/\d+/g, "9");
}
