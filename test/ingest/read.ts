import { describe as describeFile } from "../../src/ingest/describe.ts";
import { readTickets } from "../../src/ingest/tickets.ts";
import { understand, type ReadingOptions } from "../../src/ingest/understand.ts";
import type { AuditFile } from "../../src/model/audit.ts";
import type { Rejection } from "../../src/model/rejection.ts";
import type { Ticket } from "../../src/model/ticket.ts";
import type { Source } from "../../src/ingest/source.ts";
import { sourceOf } from "./source-of.ts";

export interface Read {
  readonly file: AuditFile;
  readonly tickets: readonly Ticket[];
  readonly rejections: readonly Rejection[];
}

/** Reads an export from end to end, as every command does. */
export async function read(
  content: string | Uint8Array | Source,
  options: Partial<ReadingOptions> = {},
): Promise<Read> {
  const source =
    typeof content === "string" || content instanceof Uint8Array ? sourceOf(content, 4096) : content;
  const understanding = await understand(source, { columns: new Map(), ...options });
  const rejections: Rejection[] = [];
  const reading = readTickets(understanding, (rejection) => rejections.push(rejection));
  const tickets: Ticket[] = [];
  for await (const ticket of reading.tickets()) tickets.push(ticket);
  return { file: describeFile(understanding, reading), tickets, rejections };
}

/** The header of the column that was chosen for each field. */
export function headers({ file }: Read): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(file.columns).map(([field, { header }]) => [field, header]));
}

export function addsUp({ accounting }: AuditFile): boolean {
  const { records, read: own, rejected, blank, preamble, footer, merged } = accounting;
  return records === own + rejected + blank + preamble + footer + merged;
}

/** A CSV text of rows; cells are quoted where they must be. */
export function csv(rows: readonly (readonly string[])[], delimiter = ","): string {
  const cell = (text: string): string =>
    /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((cells) => `${cells.map(cell).join(delimiter)}\n`).join("");
}
