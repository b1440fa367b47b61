import type { AuditFile } from "../model/audit.ts";
import { fieldNames } from "../model/field.ts";
import { count } from "./numbers.ts";
import { plural } from "./plural.ts";
import { safeFile } from "./safe-audit.ts";
import { closed } from "./sentence.ts";
import { safeForTerminal } from "./terminal.ts";
import { accounting, granularityWord } from "./terminal-report/files.ts";
import { labelled } from "./terminal-report/paragraph.ts";
import { cut } from "./width.ts";
import { wrap } from "./wrap.ts";

const labels = 13;

/** How one file was understood: what was decided, which column is which field, and why each. */
export function columnsReport(file: AuditFile, width: number): string {
  const safe = safeFile(file, safeForTerminal);
  const page = Math.min(100, Math.max(30, Math.floor(width) || 30));
  const set = (label: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : labelled(label, texts, labels, page);
  const parts = [
    [...wrap(safe.name, page), ...decided(safe).flatMap(([label, text]) => set(label, [text]))],
    ["FIELDS", ...fields(safe).flatMap(([label, texts]) => set(label, texts))],
    titled(
      "MISSING",
      safe.missing.flatMap(({ field, loses }) => set(field, [closed(loses)])),
    ),
    titled(
      "WARNINGS",
      safe.warnings.flatMap(({ code, message }) => set(code, [closed(message)])),
    ),
    ["RECORDS", ...accounting(safe, page, 2)],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line}\n`).join(""))
    .join("\n");
}

function decided({
  tracker,
  encoding,
  delimiter,
  quote,
  headerLine,
  granularity,
  ...file
}: AuditFile): [string, string][] {
  return [
    ["tracker", tracker === null ? "none recognised" : because(tracker.name, tracker.because)],
    ["encoding", because(encoding.name, encoding.because)],
    ["delimiter", quote === "" ? `${delimiter}, no quotes` : `${delimiter}, quoted with ${quote}`],
    ["header", headerLine === null ? "none: fields are found by their values" : `line ${count(headerLine)}`],
    ["granularity", because(granularityWord[granularity.kind], granularity.because)],
    ["tickets", count(file.tickets)],
    ["size", `${plural(file.bytes, "byte")}, sha256 ${cut(file.sha256, 17)}`],
  ];
}

function fields({ columns }: AuditFile): [string, string[]][] {
  const found = fieldNames.flatMap((field): [string, string[]][] => {
    const choice = columns[field];
    if (choice === undefined) return [];
    const { header, column, format } = choice;
    const named = header === "" ? `column ${count(column)}` : header;
    const as = format === undefined ? named : `${named}  (${format})`;
    return [[field, [`← ${as}`, ...(choice.because === "" ? [] : [`because ${closed(choice.because)}`])]]];
  });
  return found.length > 0 ? found : [["none", ["No column could be told to be a field of a ticket."]]];
}

function because(what: string, reason: string): string {
  return reason === "" ? what : `${what}, because ${closed(reason)}`;
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}
