import type { Rejection } from "../../model/rejection.ts";
import type { Row } from "../../model/row.ts";
import { isKnownHeader } from "./known-headers.ts";
import type { RawRecord } from "./records.ts";
import { tableRecords, type Table } from "./open-table.ts";
import { filledCells, isOdd } from "./typical-row.ts";

/** What a record below the header is. Every record is exactly one of these, so that the accounting adds up. */
export type BodyRecord =
  | { readonly kind: "row"; readonly row: Row }
  | { readonly kind: "blank" | "preamble" | "footer" }
  | { readonly kind: "rejected"; readonly rejection: Rejection };

/** So many odd records at the end are a footer; more of them are sparse tickets. */
const longestFooter = 12;

/** Tells tickets from blank lines, repeated headers, headings of groups and the totals at the end. */
export async function* bodyRecords(table: Table): AsyncGenerator<BodyRecord> {
  let record = 0;
  let withheld: Row[] = [];
  for await (const raw of tableRecords(table)) {
    if (raw.cells.length === 1 && raw.cells[0] === "") {
      yield { kind: "blank" };
      continue;
    }
    record += 1;
    if (raw.broken === true) {
      yield { kind: "rejected", rejection: quoteNotClosed(raw, table, record) };
      continue;
    }
    if (isBlank(raw.cells)) {
      yield { kind: "blank" };
      continue;
    }
    const row: Row = { record, line: raw.line, cells: raw.cells };
    if (isHeaderAgain(raw.cells, table)) yield { kind: "preamble" };
    else if (isOdd(raw.cells, table.typical)) withheld.push(row);
    else {
      for (const odd of withheld)
        yield filledCells(odd.cells) === 1 ? { kind: "preamble" } : { kind: "row", row: odd };
      withheld = [];
      yield { kind: "row", row };
    }
  }
  for (const row of withheld)
    yield withheld.length <= longestFooter ? { kind: "footer" } : { kind: "row", row };
}

function isBlank(cells: readonly string[]): boolean {
  // oxlint-disable-next-line no-control-regex -- Ctrl-Z ends files of old programs
  return cells.every((cell) => cell === "" || /^[\s\u0000\u001a]*$/.test(cell));
}

function isHeaderAgain(cells: readonly string[], { header, headerLine }: Table): boolean {
  if (headerLine === null || cells.length < 2) return false;
  const names = cells.map((cell) => cell.trim()).filter((name) => name !== "");
  if (
    names.length > 2 &&
    names.every(isKnownHeader) &&
    names.filter((name) => header.includes(name)).length > 1
  )
    return true;
  return (
    header[0] === cells[0]?.trim() &&
    header.every((name, at) => name === `column ${at + 1}` || name === (cells[at]?.trim() ?? ""))
  );
}

function quoteNotClosed(raw: RawRecord, table: Table, record: number): Rejection {
  return {
    file: table.source.name,
    record,
    line: raw.line,
    code: "quote-not-closed",
    message: `A quote that opens on line ${raw.line} is never closed; the line was left out and reading went on with the next one.`,
    raw: raw.cells[0] ?? "",
  };
}
