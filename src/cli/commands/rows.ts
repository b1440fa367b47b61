import { bodyRecords } from "../../ingest/table/body.ts";
import { openTable } from "../../ingest/table/open-table.ts";
import { safeForTerminal } from "../../text/terminal.ts";
import { addPrintingOptions } from "../printing-options.ts";
import { readingCommand } from "../reading-command.ts";
import { addTableOptions } from "../reading-options.ts";
import type { CliCommand } from "./command.ts";

const formats = { of: ["csv", "jsonl"], fallback: "csv" };

/** `ktlo rows FILE`: the table as it was read, text for text, before any meaning is given to it. */
export const rows: CliCommand = {
  declare: (command) =>
    addPrintingOptions(addTableOptions(command), formats.of, formats.fallback).argument(
      "<file>",
      'the export; "-" is standard input',
    ),
  execute: (args, options, io) =>
    readingCommand(args[0], options, formats, io, async ({ request, printing, sources, rejects, sink }) => {
      for (const source of sources) {
        const table = await openTable(source, request.reading);
        const toTerminal = printing.output === undefined && io.outIsTerminal === true;
        const isCsv = printing.format === "csv";
        const line = (cells: readonly string[]): string =>
          `${(toTerminal ? cells.map(safeForTerminal) : cells).map(quoted).join(",")}\n`;
        let page = isCsv && table.headerLine !== null ? line(table.header) : "";
        for await (const record of bodyRecords(table)) {
          if (io.gone()) break;
          if (record.kind === "rejected") rejects.add(record.rejection);
          if (record.kind !== "row") continue;
          const { record: number, line: at, cells: there } = record.row;
          const cells = [
            ...there,
            ...Array<string>(Math.max(0, table.header.length - there.length)).fill(""),
          ];
          page += isCsv ? line(cells) : `${JSON.stringify({ record: number, line: at, cells })}\n`;
          if (page.length < 1 << 16) continue;
          await sink.write(page);
          page = "";
        }
        await sink.write(page);
      }
    }),
};

/** RFC 4180: quoted where it must be. Nothing is guarded or changed, so that the text stays the text of the export. */
function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
