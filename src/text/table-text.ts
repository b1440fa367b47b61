import { sum } from "./numbers.ts";
import { safeForTerminal } from "./terminal.ts";
import { cut, padEnd, padStart, widthOf } from "./width.ts";

export interface TextColumn {
  readonly title: string;
  readonly align?: "left" | "right";
}

const gap = 2;

/** An aligned table for a list: one line a row, and where it is too wide the widest columns are cut with "…". */
export function tableText(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const safe = [columns.map(({ title }) => title), ...rows].map((row) =>
    columns.map((_, at) => safeForTerminal(row[at] ?? "")),
  );
  const natural = columns.map((_, at) => Math.max(...safe.map((row) => widthOf(row[at] ?? ""))));
  const widths = narrowed(natural, width - gap * (columns.length - 1));
  return safe
    .map((row) =>
      row.map((text, at) => cell(text, widths[at] ?? 0, columns[at]?.align)).join(" ".repeat(gap)),
    )
    .map((line) => `${cut(line.trimEnd(), width)}\n`)
    .join("");
}

function cell(text: string, width: number, align: TextColumn["align"]): string {
  const short = cut(text, width);
  return align === "right" ? padStart(short, width) : padEnd(short, width);
}

/** Takes from the widest column first, so that short ones stay whole. */
function narrowed(natural: readonly number[], room: number): number[] {
  if (sum(natural) <= room) return [...natural];
  let ceiling = Math.max(...natural);
  const under = () => natural.map((width) => Math.min(width, ceiling));
  while (ceiling > 1 && sum(under()) > room) ceiling -= 1;
  const widths = under();
  let spare = room - sum(widths);
  return widths.map((width, at) => {
    const more = spare > 0 && width < (natural[at] ?? 0) ? 1 : 0;
    spare -= more;
    return width + more;
  });
}
