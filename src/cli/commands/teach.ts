import { z } from "zod";
import { know } from "../../adapt/know.ts";
import { quietly, ticketsOf } from "../../pipe/tickets-of.ts";
import { createClassifier } from "../../classify/classify.ts";
import { createWeigh } from "../../classify/weigh.ts";
import { catalogueOf } from "../../house/catalogue.ts";
import type { AuditFile } from "../../model/audit.ts";
import type { Label } from "../../model/labels.ts";
import type { Rejection } from "../../model/rejection.ts";
import { UserError } from "../../model/user-error.ts";
import { differenceIn } from "../../teach/difference.ts";
import { gather } from "../../teach/gather.ts";
import type { Asker } from "../asker.ts";
import { keepLabels } from "../labels-file.ts";
import { readingCommand, type ReadingWork } from "../reading-command.ts";
import { addPeriodOptions, addReadingOptions } from "../reading-options.ts";
import { sayWarnings } from "../say-warnings.ts";
import { teaching } from "../teaching.ts";
import { terminalAsker } from "../terminal-asker.ts";
import { widthOf } from "../terminal-width.ts";
import { wholeNumber } from "../whole-number.ts";
import type { CliCommand } from "./command.ts";
import type { Io } from "../io.ts";

const formats = { of: ["terminal"], fallback: "terminal" };
const [fewest, most, usual] = [1, 1000, 20];

const schema = z.object({ count: z.string().default(String(usual)) });

/** `ktlo teach FILE…`: asks a person about the tickets that teach most. */
export const teach: CliCommand = teachBy(terminalAsker);

/** The command with somebody else to answer. */
export function teachBy(askerOf: () => Asker): CliCommand {
  return {
    declare: (command) =>
      addPeriodOptions(
        addReadingOptions(command),
        "the file in which answers are kept (ktlo.labels.json unless said)",
      )
        .argument("<file...>", "one or more exports, also packed with gzip")
        .option("--count <number>", `questions before it says what they changed, ${usual} unless said`),
    async execute(args, options, io) {
      const count = wholeNumber("--count", schema.parse(options).count, fewest, most);
      if (io.stdin.isTTY !== true || io.errIsTerminal !== true) {
        throw new UserError(
          "ktlo teach asks questions, and there is no terminal to ask them on.",
          "Run it where you can type, without a pipe and without sending stderr to a file.",
        );
      }
      if (z.array(z.string()).parse(args[0]).includes("-")) {
        throw new UserError(
          "Standard input is the keyboard, on which ktlo teach is answered.",
          "Name a file.",
        );
      }
      const asker = askerOf();
      return readingCommand(args[0], { ...options, keepsLabels: true }, formats, io, (all) =>
        work(all, { count, asker, io }),
      );
    },
  };
}

async function work(
  { request, sources, rejects }: ReadingWork,
  { count, asker, io }: { readonly count: number; readonly asker: Asker; readonly io: Io },
): Promise<void> {
  const { house, labels = { file: "", all: [] } } = request;
  const weigh = createWeigh(house?.activities);
  const heard = {
    ...request,
    onRejection: (rejection: Rejection) => rejects.add(rejection),
    onFile: (file: AuditFile) => sayWarnings(file, io, false),
  };
  const again = quietly(heard);
  const { more } = await know(weigh, {
    tickets: request.adapt ? ticketsOf(sources, again) : undefined,
    labels: [],
  });
  const texts = new Set(labels.all.map(({ text }) => text));
  const gathered = await gather(ticketsOf(sources, heard), {
    weigh: (ticket) => weigh(ticket, { more }),
    isRuled: (ticket) => (house?.rulesFor(ticket) ?? []).length > 0,
    isAnswered: (print) => texts.has(print),
  });
  if (gathered.candidates.length === 0) {
    throw new UserError(
      "There is no ticket to ask about.",
      "ktlo columns FILE shows how a file was understood; --from, --to and rules of the house may leave too little.",
    );
  }
  const rulesFor = house?.rulesFor;
  await teaching({
    asker,
    count,
    gathered,
    file: labels.file,
    earlier: labels.all,
    exports: sources.map(({ name }) => name),
    activities: catalogueOf(house),
    weigh: (ticket, taught = []) => weigh(ticket, { more: [...more, ...taught] }),
    width: () => widthOf({ ...io, width: io.errWidth }),
    say: (text) => io.err(text),
    keep: (all: readonly Label[]) => keepLabels(labels.file, all),
    async differenceBy(all) {
      const known = await know(weigh, { tickets: undefined, labels: all });
      return differenceIn(
        ticketsOf(sources, again),
        createClassifier({ weigh, more, rulesFor }),
        createClassifier({ weigh, ...known, more: [...more, ...known.more], rulesFor }),
      );
    },
  });
}
