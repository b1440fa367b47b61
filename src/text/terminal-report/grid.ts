import type { Verdict } from "../../model/verdict.ts";
import { sum } from "../numbers.ts";
import { widthOf } from "../width.ts";
import { flow, wrap } from "../wrap.ts";
import type { Column, Page } from "./page.ts";
import { narrow } from "./page.ts";
import { paragraph } from "./paragraph.ts";

export interface Head {
  readonly title: string;
  readonly align?: "left" | "right";
  /** Where there is no room the highest number goes first; columns without one stay. */
  readonly spare?: number;
  /** What is said before the value where the columns stand below each other, the title unless said. */
  readonly label?: string;
}

export interface Row {
  readonly name: string;
  /** In the order of the heads. */
  readonly cells: readonly string[];
  /** Whose colour the cell with the same word takes. */
  readonly verdict?: Verdict;
}

const [ampleRoom, leastRoom] = [20, 14];

/** The table counts columns in its own way: where a text is not plain Latin the two may differ. */
const plain = /^[\u0020-\u007e\u00a0-\u024f\u2010-\u2027]*$/;

/** A table under its heading: names first, numbers right; below each other where there is no room beside. */
export function grid(title: string, heads: readonly Head[], rows: readonly Row[], page: Page): string[] {
  return drawn(title, heads, rows, page) ?? stacked(title, heads, rows, page);
}

function drawn(
  title: string,
  heads: readonly Head[],
  rows: readonly Row[],
  page: Page,
): string[] | undefined {
  const { width, paint } = page;
  const texts = rows.flatMap(({ name, cells }) => [name, ...cells]);
  if (width < narrow || !texts.every((text) => plain.test(text))) return undefined;
  const columns = heads.map(({ title: head, align }, at): Column => {
    const widest = Math.max(widthOf(head), ...rows.map(({ cells }) => widthOf(cells[at] ?? "")));
    return { width: widest, align: align ?? "right" };
  });
  const names = Math.max(widthOf(title), ...rows.map(({ name }) => widthOf(name)));
  const shown = fitting(heads, columns, width, Math.min(names, ampleRoom));
  const kept = columns.filter((_, at) => shown.has(at));
  const free = roomBeside(kept, width);
  if (free < Math.max(leastRoom, widthOf(title))) return undefined;
  const room = Math.min(free, Math.max(names, 24));
  const only = <T>(cells: readonly T[]) => cells.filter((_, at) => shown.has(at));
  return paint
    .table(
      [
        ["", ...only(heads).map((head) => paint.quiet(head.title))],
        ...rows.map(({ name, cells, verdict }) => [
          wrap(name, room).join("\n"),
          ...only(cells).map((cell) =>
            verdict !== undefined && cell === verdict ? paint.verdict(verdict, cell) : cell,
          ),
        ]),
      ],
      [{ width: room, align: "left" }, ...kept],
    )
    .map((line, at) => (at === 0 ? paint.strong(title) + line.slice(title.length) : line));
}

/** Which columns are shown: all that say something, or fewer until names have room. */
function fitting(
  heads: readonly Head[],
  columns: readonly Column[],
  width: number,
  room: number,
): ReadonlySet<number> {
  const spares = [...new Set(heads.flatMap(({ spare }) => spare ?? []))].toSorted((a, b) => b - a);
  let shown = new Set([...heads.keys()].filter((at) => (columns[at]?.width ?? 0) > 0));
  for (const spare of spares) {
    if (
      roomBeside(
        columns.filter((_, at) => shown.has(at)),
        width,
      ) >= room
    )
      break;
    shown = new Set([...shown].filter((at) => heads[at]?.spare !== spare));
  }
  return shown;
}

function roomBeside(columns: readonly Column[], width: number): number {
  return width - 2 - sum(columns.map((column) => column.width + 2));
}

function stacked(
  title: string,
  heads: readonly Head[],
  rows: readonly Row[],
  { width, paint }: Page,
): string[] {
  return [
    paint.strong(title),
    ...rows.flatMap(({ name, cells, verdict }) => [
      ...paragraph(name, width).map(paint.strong),
      ...flow(
        cells.flatMap((cell, at) => {
          const head = heads[at];
          if (cell === "" || head === undefined) return [];
          if (verdict !== undefined && cell === verdict && head.label === "")
            return [paint.verdict(verdict, cell)];
          return [`${head.label ?? head.title} ${cell}`.trim()];
        }),
        width - 4,
        2,
      ).map((line) => `    ${line}`),
    ]),
  ];
}
