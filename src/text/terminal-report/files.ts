import type { AuditFile } from "../../model/audit.ts";
import { count, sum } from "../numbers.ts";
import { flow } from "../wrap.ts";
import type { Section } from "./page.ts";
import { paragraph } from "./paragraph.ts";

export const files: Section = ({ input }, { width, paint }) => {
  const heading = paint.strong(input.length === 1 ? "HOW THE FILE WAS READ" : "HOW THE FILES WERE READ");
  if (input.length === 0) return [heading, ...paragraph("No file was read.", width)];
  return [
    heading,
    ...input.flatMap((file) => [
      ...paragraph(file.name, width),
      ...paragraph(facts(file), width, 4),
      ...accounting(file, width, 4),
    ]),
  ];
};

function facts({ tracker, encoding, delimiter, headerLine, granularity }: AuditFile): string {
  return [
    tracker === null ? "no tracker recognised" : tracker.name,
    encoding.name,
    `delimiter ${delimiter}`,
    headerLine === null ? "no header row" : `header on line ${count(headerLine)}`,
    ...(granularity.kind === "ticket" ? [] : [granularityWord[granularity.kind]]),
  ].join(", ");
}

export const granularityWord: Record<AuditFile["granularity"]["kind"], string> = {
  ticket: "one record a ticket",
  events: "several records a ticket: its history",
  parts: "several records a ticket: its parts",
  duplicates: "some tickets more than once",
};

/** What became of every record; where the parts do not add up, it says so. */
export function accounting({ accounting: parts }: AuditFile, width: number, indent: number): string[] {
  const { records, read, merged, rejected, blank, preamble, footer } = parts;
  const missing = records - sum([read, merged, rejected, blank, preamble, footer]);
  const terms = [
    `records ${count(records)}`,
    `= ${count(read)} read`,
    `+ ${count(merged)} merged`,
    `+ ${count(rejected)} rejected`,
    `+ ${count(blank)} blank`,
    `+ ${count(preamble)} preamble`,
    `+ ${count(footer)} footer`,
    ...(missing === 0 ? [] : [`+ ${count(missing)} not accounted for`]),
  ];
  return flow(terms, width - indent, 1).map((line) => " ".repeat(indent) + line);
}
