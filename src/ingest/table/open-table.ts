import { UserError } from "../../model/user-error.ts";
import { decode } from "../bytes/decode.ts";
import { sniffDialect, type Dialect } from "./dialect.ts";
import { detectEncoding, type Encoding } from "../bytes/encoding.ts";
import { findHeader } from "./header.ts";
import { readRecords, type RawRecord } from "./records.ts";
import { typicalRow, type TypicalRow } from "./typical-row.ts";
import type { Source } from "../source.ts";

/** How the bytes become a table. */
export interface Table {
  readonly source: Source;
  readonly encoding: Encoding;
  readonly dialect: Dialect;
  /** One name per column; "column 3" where the header gives none. */
  readonly header: readonly string[];
  /** The physical line of the header; null where the file has none. */
  readonly headerLine: number | null;
  /** Records above the first data record, the header among them. */
  readonly skipped: number;
  /** Non-blank lines above the header, as cells. */
  readonly preamble: readonly (readonly string[])[];
  readonly blankAbove: number;
  readonly typical: TypicalRow;
}

export interface TableOptions {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
}

/** Text that is looked at to find delimiter and header. */
const headSize = 1 << 17;
const headRecords = 400;

export async function openTable(source: Source, options: TableOptions): Promise<Table> {
  const encoding = await detectEncoding(source, options.encoding);
  if (source.facts().bytes === 0) {
    throw new UserError(
      `${spoken(source.name)} is empty.`,
      "Export the tickets again and check that the file has a size.",
    );
  }
  const head = await headOf(decode(source.open(), encoding.name));
  const other = otherLanguage(head);
  if (other !== undefined) {
    throw new UserError(
      `${spoken(source.name)} is ${other}, not CSV.`,
      "Export the tickets as CSV and run ktlo on that file.",
    );
  }
  const dialect = sniffDialect(head, options.delimiter);
  const records: RawRecord[] = [];
  for await (const record of readRecords(() => decode(source.open(), encoding.name), dialect)) {
    records.push(record);
    if (records.length >= headRecords) break;
  }
  const found = findHeader(records, dialect.separatorLine);
  const below = records.slice(found.skipped).filter(({ broken }) => broken !== true);
  const width = Math.max(found.names.length, ...below.map(({ cells }) => lastFilled(cells)));
  const header = Array.from({ length: width }, (_, at) => found.names[at] ?? "").map(
    (name, at) => name.trim() || `column ${at + 1}`,
  );
  return {
    source,
    encoding,
    dialect,
    header,
    headerLine: found.line,
    skipped: found.skipped,
    preamble: found.preamble,
    blankAbove: found.blank,
    typical: typicalRow(below.map(({ cells }) => cells)),
  };
}

/** What the first characters give away, where it is text but no table. */
function otherLanguage(head: string): string | undefined {
  const start = head.trimStart().slice(0, 200);
  if (/^<(?:!doctype html|html|head|table)\b/i.test(start)) return "an HTML page";
  if (/^<\?xml\b/.test(start)) return "XML";
  return /^(?:\{\s*"[^"]*"\s*:|\[\s*(?:\{\s*"|\[))/.test(start) ? "JSON" : undefined;
}

function spoken(name: string): string {
  return name === "-" ? "Standard input" : name;
}

/** The records of a table in order, those above the first data record left out. */
export async function* tableRecords(table: Table): AsyncGenerator<RawRecord> {
  let at = 0;
  const open = (): AsyncIterable<string> => decode(table.source.open(), table.encoding.name);
  for await (const record of readRecords(open, table.dialect)) {
    if (at >= table.skipped) yield record;
    at += 1;
  }
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== "") + 1;
}

async function headOf(text: AsyncIterable<string>): Promise<string> {
  let head = "";
  for await (const chunk of text) {
    head += chunk;
    if (head.length >= headSize) break;
  }
  if (head.length < headSize) return head;
  const cut = head.slice(0, headSize);
  return cut.slice(0, Math.max(cut.lastIndexOf("\n"), cut.lastIndexOf("\r")) + 1 || headSize);
}
