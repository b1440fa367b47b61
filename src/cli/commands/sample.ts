import { statSync } from "node:fs";
import { z } from "zod";
import { classifiedTickets } from "../../pipe/classified-tickets.ts";
import { createDraw } from "../../check/draw.ts";
import { writeSheet } from "../../check/write-sheet.ts";
import type { AuditFile } from "../../model/audit.ts";
import type { Rejection } from "../../model/rejection.ts";
import { UserError } from "../../model/user-error.ts";
import { count } from "../../text/numbers.ts";
import { plural } from "../../text/plural.ts";
import { safeForTerminal } from "../../text/terminal.ts";
import { addPrintingOptions } from "../printing-options.ts";
import { readingCommand } from "../reading-command.ts";
import { addPeriodOptions, addReadingOptions } from "../reading-options.ts";
import { sayWarnings } from "../say-warnings.ts";
import { wholeNumber } from "../whole-number.ts";
import type { CliCommand } from "./command.ts";

const formats = { of: ["csv"], fallback: "csv" };

const [fewest, most, usual] = [10, 10_000, 100];

const schema = z.object({
  count: z.string().default(String(usual)),
  seed: z.string().default("1"),
  output: z.string().optional(),
});

/** `ktlo sample FILE…`: a sheet of tickets to label by hand, which does not show what ktlo thinks of them. */
export const sample: CliCommand = {
  declare: (command) =>
    addPrintingOptions(addPeriodOptions(addReadingOptions(command)), formats.of, formats.fallback)
      .argument("<file...>", 'one or more exports, also packed with gzip; "-" is standard input')
      .option("--count <number>", `tickets to draw, ${usual} unless said`)
      .option("--seed <number>", "another number draws other tickets (1 unless said)"),
  async execute(args, options, io) {
    const said = schema.parse(options);
    const wanted = wholeNumber("--count", said.count, fewest, most);
    const seed = wholeNumber("--seed", said.seed, 0, 4_294_967_295);
    refuseOverwriting(said.output);
    return readingCommand(args[0], options, formats, io, async (all) => {
      const { request, printing, sources, rejects, sink } = all;
      const draw = createDraw({ count: wanted, seed });
      const heard = {
        ...request,
        onRejection: (rejection: Rejection) => rejects.add(rejection),
        onFile: (file: AuditFile) => sayWarnings(file, io, printing.quiet),
      };
      let tickets = 0;
      for await (const ticket of classifiedTickets(sources, heard)) {
        draw.add(ticket);
        tickets += 1;
      }
      if (tickets === 0)
        throw new UserError(
          "There is no ticket to draw.",
          "ktlo columns FILE shows how a file was understood; --from and --to may leave too little.",
        );
      const drawn = draw.result();
      const input = fingerprint(sources.map((source) => source.facts().sha256));
      await sink.write(writeSheet(drawn.tickets, { ...drawn.design, input }));
      if (!printing.quiet) io.err(whatNext(drawn.tickets.length, tickets, printing.output));
    });
  },
};

/** A sheet may hold hours of somebody's work. */
function refuseOverwriting(path: string | undefined): void {
  if (path === undefined || path === "-" || path === "") return;
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isFile() === true && there.size > 0)
    throw new UserError(
      `${path} is there already, and may hold labels.`,
      "Name another file, or take that one away.",
    );
}

function fingerprint(hashes: readonly string[]): string {
  return hashes
    .map((hash) => hash.slice(0, 12))
    .join("+")
    .slice(0, 64);
}

function whatNext(rows: number, tickets: number, output: string | undefined): string {
  const sheet = output === undefined || output === "-" ? "sheet.csv" : safeForTerminal(output);
  return [
    `${count(rows)} of ${plural(tickets, "ticket")} drawn.`,
    ...(sheet === output ? [] : ["Keep the sheet with --output sheet.csv."]),
    "Write run, transform or unclear (r, t, u will do) into the column class of each row,",
    "and where you can an activity: ktlo list activities names them. Leave the column key as it is.",
    `Then: ktlo check ${sheet}`,
  ]
    .map((line) => `${line}\n`)
    .join("");
}
