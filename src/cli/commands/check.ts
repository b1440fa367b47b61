import { z } from "zod";
import { activities } from "../../activities/index.ts";
import { check as checkSheet } from "../../check/check.ts";
import { checkFormats } from "../../check/formats.ts";
import { readSheet } from "../../check/read-sheet.ts";
import { openTable, tableRecords } from "../../ingest/table/open-table.ts";
import { exitCodes } from "../exit-codes.ts";
import { openSources } from "../file-source.ts";
import { nearest } from "../../text/nearest.ts";
import { addPrintingOptions, openSink, printingRequest } from "../printing-options.ts";
import type { CliCommand } from "./command.ts";

const formats = Object.keys(checkFormats);
const usual = "terminal";

/** `ktlo check SHEET`: how far the labels of a sheet agree with ktlo, and what follows for the whole export. */
export const check: CliCommand = {
  declare: (command) =>
    addPrintingOptions(command, formats, usual).argument(
      "<sheet>",
      'a sheet that ktlo sample wrote, with its column class filled in; "-" is standard input',
    ),
  async execute(args, options, io) {
    const name = z.string().parse(args[0]);
    const printing = printingRequest(options, formats, usual, io);
    const sink = openSink(printing.output, io, [name]);
    try {
      for (const source of await openSources([name], io)) {
        const table = await openTable(source, {});
        const records = tableRecords({ ...table, skipped: 0 });
        const sheet = await readSheet(records, {
          name: name === "-" ? "Standard input" : name,
          activities,
          nearest,
        });
        await sink.write(checkFormats[printing.format]?.(checkSheet(sheet), printing.look.width) ?? "");
      }
      sink.done();
      return exitCodes.done;
    } catch (error) {
      sink.failed();
      throw error;
    }
  },
};
