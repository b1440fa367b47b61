import type { Audit } from "../../model/audit.ts";
import { transformationByDefinition } from "../by-definition.ts";
import { monthName } from "../months.ts";
import { count, percents } from "../numbers.ts";
import { percentSpan } from "../report/about.ts";
import { hoursKnown } from "../report/hours-known.ts";
import { sentence } from "../sentence.ts";
import { withError } from "../with-error.ts";
import { heading, left, listed, paragraphs, table, type Section } from "./page.ts";

export const split: Section = ({ split: all, definition }) => {
  return [
    ...heading("Run or transform"),
    ...table(
      [left(""), "Run", "Transform", "Unclear", "Transform, least to most"],
      [
        row("Tickets", all.tickets, all.transformationOfTickets),
        row("Hours", all.effortHours, all.transformationOfEffort),
      ],
    ),
    ...paragraphs([
      `${withError(all)} ${hoursKnown(all)}`.trim(),
      transformationByDefinition(all),
      `By the definition _${definition.id}_ (${definition.title}):`,
    ]),
    "",
    `- **Run:** ${definition.run}`,
    `- **Transform:** ${definition.transform}`,
    `- **Unclear:** ${definition.unclear}`,
  ];
};

function row(
  label: string,
  parts: Audit["split"]["tickets"],
  bounds: { low: number; high: number },
): string[] {
  return [label, ...percents([parts.run, parts.transform, parts.unclear]), percentSpan(bounds)];
}

export const overTime: Section = ({ split: { months, trend } }) =>
  listed("Over time", [
    ...(trend === "" ? [] : [sentence(trend), ""]),
    ...table(
      [left("Month"), "Run", "Transform", "Unclear"],
      months.map(({ month, run, transform, unclear }) => [
        monthName(month),
        ...[run, transform, unclear].map(count),
      ]),
    ),
  ]);
