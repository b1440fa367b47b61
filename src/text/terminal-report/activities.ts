import type { AuditActivity } from "../../model/audit.ts";
import { figure, count, hours, percent, sum } from "../numbers.ts";
import { plural } from "../plural.ts";
import { widthOf } from "../width.ts";
import { flow, wrap } from "../wrap.ts";
import { totalOf } from "./bar.ts";
import { largestFirst } from "./largest.ts";
import type { Column, Page, Section } from "./page.ts";
import { narrow } from "./page.ts";
import { paragraph } from "./paragraph.ts";

const shown = 10;

export const activities: Section = (audit, page) => {
  const all = largestFirst(audit);
  if (all.length === 0) return [];
  const largest = all.slice(0, shown);
  const estimated = largest.some(({ effortBasis }) => effortBasis !== "logged");
  return [
    ...(table(largest, page) ?? stacked(largest, page)),
    ...paragraph(smaller(all.slice(shown)), page.width),
    ...(estimated
      ? paragraph("~ hours estimated, all or in part, from default minutes", page.width).map(page.paint.quiet)
      : []),
  ];
};

function smaller(rest: readonly AuditActivity[]): string {
  if (rest.length === 0) return "";
  const tickets = plural(sum(rest.map((activity) => activity.tickets)), "ticket");
  return `and ${plural(rest.length, "smaller activity", "smaller activities")}: ${tickets}, ${hours(sum(rest.map(({ effortHours }) => effortHours)))}`;
}

/** The table counts columns in its own way: where a title is not plain Latin text the two may differ. */
const plain = /^[\u0020-\u007e\u00a0-\u024f\u2010-\u2027]*$/;

function table(largest: readonly AuditActivity[], { width, paint }: Page): string[] | undefined {
  if (width < narrow || !largest.every(({ title }) => plain.test(title))) return undefined;
  const most = Math.max(...largest.map(({ effortHours }) => effortHours));
  const bar = width >= 100 ? 14 : 0;
  const heads = [
    "tickets",
    "hours",
    ...(bar > 0 ? [""] : []),
    "run",
    "verdict",
    width < 76 ? "conf." : "confidence",
  ];
  const cells = largest.map((activity) => [
    count(activity.tickets),
    effort(activity),
    ...(bar > 0 ? ["█".repeat(most > 0 ? Math.round((activity.effortHours / most) * bar) : 0)] : []),
    runShare(activity),
    activity.verdict,
    percent(activity.confidence),
  ]);
  const left = new Set(["", "verdict"]);
  const columns = heads.map((head, at): Column => {
    const widest = Math.max(widthOf(head), ...cells.map((row) => widthOf(row[at] ?? "")));
    return { width: head === "" ? bar : widest, align: left.has(head) ? "left" : "right" };
  });
  const room = width - 2 - sum(columns.map((column) => column.width + 2));
  if (room < 16) return undefined;
  const verdictAt = heads.indexOf("verdict");
  return paint
    .table(
      [
        ["", ...heads.map(paint.quiet)],
        ...largest.map(({ title, verdict }, row) => [
          wrap(title, room).join("\n"),
          ...(cells[row] ?? []).map((cell, at) => (at === verdictAt ? paint.verdict(verdict, cell) : cell)),
        ]),
      ],
      [{ width: room, align: "left" }, ...columns],
    )
    .map((line, at) => (at === 0 ? paint.strong("ACTIVITIES") + line.slice("ACTIVITIES".length) : line));
}

function stacked(largest: readonly AuditActivity[], { width, paint }: Page): string[] {
  return [
    paint.strong("ACTIVITIES"),
    ...largest.flatMap((activity) => [
      ...paragraph(activity.title, width).map(paint.strong),
      ...flow(
        [
          paint.verdict(activity.verdict, activity.verdict),
          plural(activity.tickets, "ticket"),
          `${effort(activity)} h`,
          `run ${runShare(activity)}`,
          `confidence ${percent(activity.confidence)}`,
        ],
        width - 4,
        2,
      ).map((line) => `    ${line}`),
    ]),
  ];
}

function effort({ effortHours, effortBasis }: AuditActivity): string {
  return `${effortBasis === "logged" ? "" : "~"}${figure(effortHours)}`;
}

function runShare({ classSplit }: AuditActivity): string {
  const all = totalOf(classSplit);
  return all > 0 ? percent(classSplit.run / all) : "–";
}
