import type { Audit, AuditFile } from "../../model/audit.ts";
import { count } from "../numbers.ts";
import { plural } from "../plural.ts";
import { lookAt } from "../report/places.ts";
import { closed, sentence } from "../sentence.ts";
import { heading, left, listed, table, type Section } from "./page.ts";

export const notUnderstood: Section = ({ quality, gaps, input, rejections }) =>
  listed("Not understood", [
    ...quality.issues.map((issue) =>
      `- ${sentence(issue.message)} ${sentence(issue.effect)} ${lookAt(issue, input, [4, 1])}`.trimEnd(),
    ),
    ...input.flatMap(({ missing }) =>
      missing.map(({ field, loses }) => `- No column for ${field}: ${closed(loses)}`),
    ),
    ...input.flatMap(({ warnings }) => warnings.map(({ message }) => `- ${closed(message)}`)),
    ...rejected(rejections),
    ...gaps.filter(({ verdicts }) => verdicts === 0).map(({ message }) => `- ${sentence(message)}`),
  ]);

function rejected({ total, first }: Audit["rejections"]): string[] {
  if (total === 0) return [];
  return [
    `- ${plural(total, "record or value", "records or values")} could not be used.`,
    ...first.map(({ file, line, message }) => `- ${file} line ${count(line)}: ${closed(message)}`),
  ];
}

export const files: Section = ({ input }) =>
  input.length === 0
    ? []
    : [
        ...heading("How the files were read"),
        ...input.flatMap((file) => [...fileLines(file), ""]).slice(0, -1),
      ];

function fileLines(file: AuditFile): string[] {
  const { name, tracker, encoding, delimiter, accounting, columns } = file;
  const facts = [tracker?.name ?? "no tracker recognised", encoding.name, `delimiter ${delimiter}`].join(
    ", ",
  );
  const fields = Object.entries(columns).map(([field, column]) => [
    field,
    column.header,
    count(column.column),
    closed(column.because),
  ]);
  return [
    `**${name}** (${facts}): ${sumOf(accounting)}`,
    ...(fields.length === 0 ? [] : [""]),
    ...table([left("Field"), left("Column"), "At", left("Because")], fields),
  ];
}

function sumOf({
  records,
  read,
  merged,
  rejected: unusable,
  blank,
  preamble,
  footer,
}: AuditFile["accounting"]): string {
  const parts = { read, merged, rejected: unusable, blank, preamble, footer };
  const terms = Object.entries(parts).map(([became, part]) => `${count(part)} ${became}`);
  return `records ${count(records)} = ${terms.join(" + ")}`;
}
