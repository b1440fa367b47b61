import { audit as auditFiles } from "../../audit.ts";
import type { HouseCount } from "../../model/house-count.ts";
import type { Rejection } from "../../model/rejection.ts";
import { outputs } from "../../outputs/index.ts";
import { catalogueOf } from "../../house/catalogue.ts";
import type { Person } from "../../interview/person.ts";
import { askOrder } from "../ask-order.ts";
import type { Asker } from "../asker.ts";
import { namesFile } from "../names-file.ts";
import { offerQuestions } from "../offer-questions.ts";
import { addPeopleOptions, peopleRequest } from "../people-options.ts";
import { addPrintingOptions } from "../printing-options.ts";
import { readingCommand } from "../reading-command.ts";
import { sayIdleRules } from "../say-idle-rules.ts";
import {
  addAnswersOption,
  addDefinitionOption,
  addPeriodOptions,
  addReadingOptions,
} from "../reading-options.ts";
import { addTargetOption } from "../target-option.ts";
import { terminalAsker } from "../terminal-asker.ts";
import { terminalPerson } from "../terminal-person.ts";
import { version } from "../version.ts";
import type { CliCommand } from "./command.ts";

const formats = { of: outputs.map(({ id }) => id), fallback: "terminal" };

/** `ktlo audit FILE…`: the main job. */
export const audit: CliCommand = auditBy(terminalAsker, terminalPerson);

/** The command with somebody else to answer. */
export function auditBy(askerOf: () => Pick<Asker, "key">, personOf: () => Person): CliCommand {
  return {
    declare: (command) =>
      addPrintingOptions(
        addTargetOption(
          addPeopleOptions(
            addDefinitionOption(addAnswersOption(addPeriodOptions(addReadingOptions(command)))),
          ),
        ),
        formats.of,
        formats.fallback,
      ).argument("<file...>", 'one or more exports, also packed with gzip; "-" is standard input'),
    execute: (args, options, io) =>
      readingCommand(
        args[0],
        { ...options, usesAnswers: true },
        formats,
        io,
        async ({ request, printing, sources, rejects, sink, taken }) => {
          let house: HouseCount | undefined;
          const names = namesFile(request.namesTo, taken);
          let files = {
            ...request,
            onRejection: (rejection: Rejection) => rejects.add(rejection),
            onHouse: (counted: HouseCount) => (house = counted),
            onTicket: names?.add,
            version,
          };
          try {
            let result = await auditFiles(sources, files);
            const again = async (changes: Partial<typeof files>): Promise<void> => {
              names?.forget();
              files = { ...files, ...changes, onRejection: () => {} };
              result = await auditFiles(sources, files);
            };
            const order = printing.quiet ? undefined : await askOrder(result, io);
            if (order !== undefined) await again({ reading: { ...files.reading, order } });
            const answers = printing.quiet
              ? undefined
              : await offerQuestions(result, {
                  askerOf,
                  personOf,
                  answers: request.answers,
                  activities: catalogueOf(request.house),
                  output: printing.output,
                  taken: request.namesTo === undefined ? taken : [...taken, request.namesTo],
                  io,
                });
            if (answers !== undefined) await again({ ...(await peopleRequest(options, answers)), answers });
            if (house !== undefined) sayIdleRules(house, io, printing.quiet);
            const output = outputs.find(({ id }) => id === printing.format);
            await sink.write(output?.render(result, printing.look) ?? "");
            names?.done();
          } catch (error) {
            names?.failed();
            throw error;
          }
        },
      ),
  };
}
