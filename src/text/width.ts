import { stripVTControlCharacters } from "node:util";

/** East Asian wide and full-width characters, and those shown as a picture: two columns each. */
const wide =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18d8f}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Marks that sit on the character before them, and characters that are not seen: no column. */
const none =
  /[\p{Mn}\p{Me}\p{Cc}\u1160-\u11ff\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]/u;
/** Turns the character before it into a picture, which takes one column more. */
const pictureSelector = "\ufe0f";

/** Columns a text takes on a terminal; our own colour codes take none. */
export function widthOf(text: string): number {
  let columns = 0;
  for (const character of stripVTControlCharacters(text)) columns += columnsOf(character);
  return columns;
}

/** The longest beginning of a text that fits, never less than one character; marks stay with their letter. */
export function take(text: string, columns: number): string {
  let taken = "";
  let used = 0;
  for (const character of text) {
    used += columnsOf(character);
    if (used > columns && taken !== "") break;
    taken += character;
  }
  return taken;
}

/** Shortens to the width, with "…" where something is missing. */
export function cut(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  return columns <= 1 ? "…".slice(0, columns) : `${fitting(text, columns - 1).trimEnd()}…`;
}

function fitting(text: string, columns: number): string {
  const taken = take(text, columns);
  return widthOf(taken) <= columns ? taken : "";
}

export function padEnd(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - widthOf(text)));
}

export function padStart(text: string, columns: number): string {
  return " ".repeat(Math.max(0, columns - widthOf(text))) + text;
}

function columnsOf(character: string): number {
  if (character === pictureSelector) return 1;
  if (none.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
