import { z } from "zod";
import { audit as auditFiles } from "../../audit.ts";
import type { Rejection } from "../../model/rejection.ts";
import { outputs } from "../../outputs/index.ts";
import { askOrder } from "../ask-order.ts";
import { exitCodes } from "../exit-codes.ts";
import { openSources } from "../file-source.ts";
import { addPrintingOptions, openSink, printingRequest } from "../printing-options.ts";
import { addReadingOptions, readingRequest } from "../reading-options.ts";
import { collectRejects } from "../rejects.ts";
import { version } from "../version.ts";
import type { CliCommand } from "./command.ts";

const formats = outputs.map(({ id }) => id);

/** `ktlo audit FILE…`: the main job. */
export const audit: CliCommand = {
  declare: (command) =>
    addPrintingOptions(addReadingOptions(command), formats).argument(
      "<file...>",
      'one or more exports, also packed with gzip; "-" is standard input',
    ),
  async execute(args, options, io) {
    const request = readingRequest(options);
    const printing = printingRequest(options, formats, "terminal", io);
    const output = outputs.find(({ id }) => id === printing.format);
    const sink = openSink(printing.output, io);
    try {
      const rejects = collectRejects(request.rejects, io, printing.quiet);
      const sources = await openSources(z.array(z.string()).parse(args[0]), io);
      const files = { ...request, onRejection: (rejection: Rejection) => rejects.add(rejection), version };
      let result = await auditFiles(sources, files);
      const order = printing.quiet ? undefined : await askOrder(result, io);
      if (order !== undefined) {
        result = await auditFiles(sources, {
          ...files,
          reading: { ...files.reading, order },
          onRejection: () => {},
        });
      }
      rejects.finish();
      await sink.write(output?.render(result, printing.look) ?? "");
      sink.done();
      return request.strict && rejects.total() > 0 ? exitCodes.rejected : exitCodes.done;
    } catch (error) {
      sink.failed();
      throw error;
    }
  },
};
