import type { Audit } from "../../model/audit.ts";
import { count, percent } from "../numbers.ts";
import { plural } from "../plural.ts";
import { lookAt } from "../report/places.ts";
import { closed, sentence } from "../sentence.ts";
import { totalOf } from "./bar.ts";
import type { Section } from "./page.ts";
import { firstOf, labelled } from "./paragraph.ts";

const most = 5;
const more = (left: number) => `and ${left} more, all in --format markdown`;

export const notUnderstood: Section = (audit, { width, paint }) => {
  const { input, quality, gaps, rejections } = audit;
  const said: [label: string, texts: readonly string[]][] = [
    ["unclear", unclear(audit)],
    [
      "no column",
      unique(input.flatMap(({ missing }) => missing.map(({ field, loses }) => `${field}: ${loses}`))),
    ],
    [
      "quality",
      quality.issues.map((issue) =>
        `${sentence(issue.message)} ${sentence(issue.effect)} ${lookAt(issue, input, [2, 1])}`.trim(),
      ),
    ],
    [
      "warnings",
      unique(
        input.flatMap((file) => file.warnings.map(({ message }) => `${named(file.name, input)}${message}`)),
      ),
    ],
    ["rejected", rejected(rejections)],
    ["not known", gaps.filter(({ verdicts }) => verdicts === 0).map(({ message }) => message)],
  ];
  const lines = said
    .filter(([, texts]) => texts.length > 0)
    .flatMap(([label, texts]) => labelled(label, firstOf(texts.map(closed), most, more), 9, width));
  return lines.length === 0 ? [] : [paint.strong("NOT UNDERSTOOD"), ...lines];
};

function unclear({ split: { tickets }, activities, definition }: Audit): string[] {
  const all = totalOf(tickets);
  const said = (number: number, why: string): string[] =>
    number === 0 ? [] : [`${count(number)} of ${plural(all, "ticket")} (${percent(number / all)}): ${why}`];
  const unknown = activities.find(({ id }) => id === "unclassified")?.tickets ?? 0;
  return [
    ...said(tickets.unclear, definition.unclear),
    ...said(unknown, "what kind of work it is was not recognised"),
  ];
}

function rejected({ total, first }: Audit["rejections"]): string[] {
  if (total === 0) return [];
  const places = first.map(({ file, line, column, message }) => {
    const place = `${file} line ${count(line)}${column === undefined ? "" : `, column ${column}`}`;
    return `${place}: ${message}`;
  });
  const left = total - Math.min(places.length, 3);
  return [
    `${plural(total, "record or value", "records or values")} could not be used`,
    ...places.slice(0, 3),
    ...(left > 0 && places.length > 0 ? [`and ${count(left)} more`] : []),
  ];
}

/** Which file a warning is about, where there are several. */
function named(file: string, files: Audit["input"]): string {
  return files.length > 1 ? `${file}: ` : "";
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
