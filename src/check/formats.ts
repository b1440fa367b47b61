import { sentence } from "../text/sentence.ts";
import { tableText } from "../text/table-text.ts";
import { wrap } from "../text/wrap.ts";
import type { Check } from "./check.ts";
import { pageOf } from "./page.ts";

/**
 * The forms in which a check is printed, by the name of the format; the first is the usual one. Nothing has to be made
 * harmless: all words are ktlo's own, and none are of a ticket.
 */
export const checkFormats: Readonly<Record<string, (check: Check, width: number) => string>> = {
  terminal,
  json: (check) => `${JSON.stringify(check, rounded, 2)}\n`,
  markdown,
};

function terminal(check: Check, width: number): string {
  const { verdict, facts, tables, notes } = pageOf(check);
  return [
    ended([...wrap(verdict, width), ...wrap(sentence(facts), width)]),
    ...tables.map(({ title, columns, rows }) => `${title.toUpperCase()}\n${tableText(columns, rows, width)}`),
    ended(notes.flatMap((note) => wrap(note, width))),
  ].join("\n");
}

function markdown(check: Check): string {
  const { verdict, facts, tables, notes } = pageOf(check);
  const parts = [
    "# Check of the labels",
    `**${verdict}**`,
    sentence(facts),
    ...tables.flatMap(({ title, columns, rows }) => [
      `## ${title}`,
      [
        rowOf(columns.map((column) => column.title)),
        `| ${columns.map(({ align }) => (align === "right" ? "---:" : "---")).join(" | ")} |`,
        ...rows.map(rowOf),
      ].join("\n"),
    ]),
    ...notes,
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Four digits are more than a sample can tell. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toFixed(4)) : value;
}

function ended(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
