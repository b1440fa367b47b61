import { safeForTerminal } from "./terminal.ts";

/** What a spreadsheet takes for a formula, also behind blanks and in its full-width twins. */
const formula = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]/u;

/** One line of a CSV file. Numbers are ours and stay as they are; text may be anything. */
export function csvLine(cells: readonly (string | number)[]): string {
  return cells.map((cell) => (typeof cell === "number" ? String(cell) : csvText(cell))).join(",");
}

/** A formula becomes text by an apostrophe before it; what would break the cell is quoted. */
function csvText(text: string): string {
  const safe = safeForTerminal(text);
  const guarded = formula.test(safe) || /^[\t\r\n]/.test(text) ? `'${safe}` : safe;
  return /[",;']|^\s|\s$/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
