import { z } from "zod";
import { describe } from "../../ingest/describe.ts";
import { readTickets } from "../../ingest/tickets.ts";
import { understand } from "../../ingest/understand.ts";
import { columnsReport } from "../../text/columns-report.ts";
import { exitCodes } from "../exit-codes.ts";
import { openSource } from "../file-source.ts";
import { addPrintingOptions, openSink, printingRequest } from "../printing-options.ts";
import { addReadingOptions, readingRequest } from "../reading-options.ts";
import { collectRejects } from "../rejects.ts";
import type { CliCommand } from "./command.ts";

const formats = ["text", "json"];

/** `ktlo columns FILE`: how the file was understood, and why. */
export const columns: CliCommand = {
  declare: (command) =>
    addPrintingOptions(addReadingOptions(command), formats)
      .description(
        "how a file was understood: encoding, header, tracker, which column is which field and why",
      )
      .argument("<file>", 'the export; "-" is standard input'),
  async execute(args, options, io) {
    const request = readingRequest(options);
    const printing = printingRequest(options, formats, "text", io);
    const sink = openSink(printing.output, io);
    try {
      const rejects = collectRejects(request.rejects, io, printing.quiet);
      const source = await openSource(z.string().parse(args[0]), io);
      const understanding = await understand(source, request.reading);
      const reading = readTickets(understanding, (rejection) => rejects.add(rejection));
      for await (const _ of reading.tickets());
      const file = describe(understanding, reading);
      rejects.finish();
      await sink.write(
        printing.format === "json" ? columnsJson(file) : columnsReport(file, printing.look.width),
      );
      sink.done();
      return request.strict && rejects.total() > 0 ? exitCodes.rejected : exitCodes.done;
    } catch (error) {
      sink.failed();
      throw error;
    }
  },
};

/** The names of this page are part of the contract: `records` are data records, `fields` the chosen columns. */
function columnsJson({ columns: fields, tracker, accounting, ...file }: ReturnType<typeof describe>): string {
  const { records, blank, preamble, footer } = accounting;
  const shown = {
    file: file.file,
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
