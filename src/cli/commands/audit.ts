import { audit as auditFiles } from "../../audit.ts";
import type { HouseCount } from "../../model/house-count.ts";
import type { Rejection } from "../../model/rejection.ts";
import { outputs } from "../../outputs/index.ts";
import { askOrder } from "../ask-order.ts";
import { addPrintingOptions } from "../printing-options.ts";
import { readingCommand } from "../reading-command.ts";
import { sayIdleRules } from "../say-idle-rules.ts";
import {
  addAnswersOption,
  addDefinitionOption,
  addPeriodOptions,
  addReadingOptions,
} from "../reading-options.ts";
import { version } from "../version.ts";
import type { CliCommand } from "./command.ts";

const formats = { of: outputs.map(({ id }) => id), fallback: "terminal" };

/** `ktlo audit FILE…`: the main job. */
export const audit: CliCommand = {
  declare: (command) =>
    addPrintingOptions(
      addDefinitionOption(addAnswersOption(addPeriodOptions(addReadingOptions(command)))),
      formats.of,
      formats.fallback,
    ).argument("<file...>", 'one or more exports, also packed with gzip; "-" is standard input'),
  execute: (args, options, io) =>
    readingCommand(
      args[0],
      { ...options, usesAnswers: true },
      formats,
      io,
      async ({ request, printing, sources, rejects, sink }) => {
        let house: HouseCount | undefined;
        const files = {
          ...request,
          onRejection: (rejection: Rejection) => rejects.add(rejection),
          onHouse: (counted: HouseCount) => (house = counted),
          version,
        };
        let result = await auditFiles(sources, files);
        const order = printing.quiet ? undefined : await askOrder(result, io);
        if (order !== undefined) {
          result = await auditFiles(sources, {
            ...files,
            reading: { ...files.reading, order },
            onRejection: () => {},
          });
        }
        if (house !== undefined) sayIdleRules(house, io, printing.quiet);
        const output = outputs.find(({ id }) => id === printing.format);
        await sink.write(output?.render(result, printing.look) ?? "");
      },
    ),
};
