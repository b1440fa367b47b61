import { describe } from "../../ingest/describe.ts";
import { readTickets } from "../../ingest/tickets.ts";
import { understand } from "../../ingest/understand.ts";
import { columnsReport } from "../../text/columns-report.ts";
import { addPrintingOptions } from "../printing-options.ts";
import { readingCommand } from "../reading-command.ts";
import { addReadingOptions } from "../reading-options.ts";
import type { CliCommand } from "./command.ts";

const formats = { of: ["text", "json"], fallback: "text" };

/** `ktlo columns FILE`: how the file was understood, and why. */
export const columns: CliCommand = {
  declare: (command) =>
    addPrintingOptions(addReadingOptions(command), formats.of, formats.fallback).argument(
      "<file>",
      'the export; "-" is standard input',
    ),
  execute: (args, options, io) =>
    readingCommand(args[0], options, formats, io, async ({ request, printing, sources, rejects, sink }) => {
      for (const source of sources) {
        const understanding = await understand(source, request.reading);
        const reading = readTickets(understanding, (rejection) => rejects.add(rejection));
        for await (const _ of reading.tickets());
        const file = describe(understanding, reading);
        const isJson = printing.format === "json";
        await sink.write(isJson ? columnsJson(file) : columnsReport(file, printing.look.width));
      }
    }),
};

/** The names of this page are part of the contract: `records` are data records, `fields` the chosen columns. */
function columnsJson({ columns: fields, tracker, accounting, ...file }: ReturnType<typeof describe>): string {
  const { records, blank, preamble, footer } = accounting;
  const shown = {
    file: file.name,
    tracker: tracker?.id ?? null,
    trackerName: tracker?.name ?? null,
    trackerBecause: tracker?.because ?? null,
    encoding: file.encoding,
    delimiter: file.delimiter,
    quote: file.quote,
    headerLine: file.headerLine,
    records: records - blank - preamble - footer,
    tickets: file.tickets,
    granularity: file.granularity.kind,
    granularityBecause: file.granularity.because,
    accounting,
    fields,
    missing: file.missing,
    warnings: file.warnings,
    bytes: file.bytes,
    sha256: file.sha256,
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
