import { take, widthOf } from "./width.ts";

/** Breaks a text (without colour) into lines of at most `width` columns, between words where there are any. */
export function wrap(text: string, width: number): string[] {
  const words = text.split(/\s+/u).filter((word) => word !== "");
  return placed(
    words.flatMap((word) => pieces(word, width)),
    width,
    1,
  );
}

/** Sets parts beside each other, `gap` blanks apart, and goes to the next line where one does not fit. */
export function flow(parts: readonly string[], width: number, gap: number): string[] {
  return placed(
    parts.flatMap((part) => (widthOf(part) <= width ? [part] : wrap(part, width))),
    width,
    gap,
  );
}

function placed(parts: readonly string[], width: number, gap: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of parts) {
    const longer = line === "" ? part : line + " ".repeat(gap) + part;
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line);
      line = part;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

/** A word longer than a line is broken after a character that joins words, else where the line ends. */
function pieces(word: string, width: number): string[] {
  const found: string[] = [];
  let rest = word;
  for (let longest = take(rest, width); longest !== rest; longest = take(rest, width)) {
    const joint = /^.*[/\\_.,;:=&?-]/u.exec(longest)?.[0] ?? "";
    const first = joint.length > longest.length / 2 ? joint : longest;
    found.push(first);
    rest = rest.slice(first.length);
  }
  return [...found, rest];
}
