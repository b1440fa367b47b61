import { z } from "zod";
import { bodyRecords } from "../../ingest/table/body.ts";
import { openTable } from "../../ingest/table/open-table.ts";
import { safeForTerminal } from "../../text/terminal.ts";
import { exitCodes } from "../exit-codes.ts";
import { openSource } from "../file-source.ts";
import { addPrintingOptions, openSink, printingRequest } from "../printing-options.ts";
import { addReadingOptions, readingRequest } from "../reading-options.ts";
import { collectRejects } from "../rejects.ts";
import type { CliCommand } from "./command.ts";

const formats = ["csv", "jsonl"];

/** `ktlo rows FILE`: the table as it was read, text for text, before any meaning is given to it. */
export const rows: CliCommand = {
  declare: (command) =>
    addPrintingOptions(addReadingOptions(command), formats).argument(
      "<file>",
      'the export; "-" is standard input',
    ),
  async execute(args, options, io) {
    const request = readingRequest(options);
    const printing = printingRequest(options, formats, "csv", io);
    const sink = openSink(printing.output, io);
    try {
      const rejects = collectRejects(request.rejects, io, printing.quiet);
      const source = await openSource(z.string().parse(args[0]), io);
      const table = await openTable(source, request.reading);
      const toTerminal = printing.output === undefined && io.outIsTerminal;
      const width = table.header.length;
      const line = (cells: readonly string[]): string => {
        const shown = toTerminal ? cells.map(safeForTerminal) : cells;
        return `${shown.map(quoted).join(",")}\n`;
      };
      let page = printing.format === "csv" && table.headerLine !== null ? line(table.header) : "";
      for await (const record of bodyRecords(table)) {
        if (io.gone()) break;
        if (record.kind === "rejected") rejects.add(record.rejection);
        if (record.kind !== "row") continue;
        const { row } = record;
        const cells = Array.from(
          { length: Math.max(width, row.cells.length) },
          (_, at) => row.cells[at] ?? "",
        );
        page +=
          printing.format === "csv"
            ? line(cells)
            : `${JSON.stringify({ record: row.record, line: row.line, cells })}\n`;
        if (page.length > 1 << 16) {
          await sink.write(page);
          page = "";
        }
      }
      await sink.write(page);
      rejects.finish();
      sink.done();
      return request.strict && rejects.total() > 0 ? exitCodes.rejected : exitCodes.done;
    } catch (error) {
      sink.failed();
      throw error;
    }
  },
};

/** RFC 4180: quoted where it must be. Nothing is guarded or changed, so that the text stays the text of the export. */
function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
