import { z } from "zod";
import { classifiedTickets } from "../../pipe/classified-tickets.ts";
import type { Classifier } from "../../classify/classify.ts";
import { explain as explainTicket } from "../../explain/explain.ts";
import { catalogueOf } from "../../house/catalogue.ts";
import type { AuditFile } from "../../model/audit.ts";
import type { Explanation } from "../../model/explanation.ts";
import type { Rejection } from "../../model/rejection.ts";
import { signals } from "../../signals/index.ts";
import { explanationForMarkdown } from "../../text/explanation/markdown.ts";
import { explanationForTerminal } from "../../text/explanation/terminal.ts";
import { jsonText } from "../../text/json.ts";
import { addPrintingOptions } from "../printing-options.ts";
import { readingCommand } from "../reading-command.ts";
import { addDefinitionOption, addPeriodOptions, addReadingOptions } from "../reading-options.ts";
import { sayWarnings } from "../say-warnings.ts";
import { ticketFinder } from "../ticket-finder.ts";
import type { CliCommand } from "./command.ts";

const formats: Readonly<Record<string, (explanation: Explanation, width: number) => string>> = {
  terminal: explanationForTerminal,
  json: jsonText,
  markdown: explanationForMarkdown,
};

const choice = { of: Object.keys(formats), fallback: "terminal" };

/** `ktlo explain FILE ID`: why one ticket has its label, and what would have given it another one. */
export const explain: CliCommand = {
  declare: (command) =>
    addPrintingOptions(
      addDefinitionOption(addPeriodOptions(addReadingOptions(command))),
      choice.of,
      choice.fallback,
    )
      .argument("<file>", 'the export; "-" is standard input')
      .argument("<id>", 'the id of the ticket, or the number of its record: 17 or "#17"')
      .option("--with-text", "add title and description, with personal data and secrets masked"),
  execute: (args, options, io) =>
    readingCommand(args[0], options, choice, io, async ({ request, printing, sources, rejects, sink }) => {
      const finder = ticketFinder(z.string().parse(args[1]));
      const heard: { classifier?: Classifier; file?: AuditFile } = {};
      const files = {
        ...request,
        onRejection: (rejection: Rejection) => rejects.add(rejection),
        onClassifier: (classifier: Classifier) => Object.assign(heard, { classifier }),
        onFile(file: AuditFile) {
          heard.file = file;
          sayWarnings(file, io, printing.quiet);
        },
      };
      for await (const { ticket } of classifiedTickets(sources, files)) finder.add(ticket);
      const ticket = finder.found(z.string().parse(args[0]));
      const { classifier: classify, file } = heard;
      if (classify === undefined) return;
      const explanation = explainTicket(ticket, {
        classify,
        weigh: classify.weigh,
        activities: catalogueOf(request.house),
        signals,
        definition: request.definition,
        hasTypes: ticket.type !== undefined || file?.columns["type"] !== undefined,
        withText: options["withText"] === true,
      });
      await sink.write(formats[printing.format]?.(explanation, printing.look.width) ?? "");
    }),
};
