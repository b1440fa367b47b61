import { z } from "zod";
import { catalogueOf } from "../../house/catalogue.ts";
import type { Person } from "../../interview/person.ts";
import { UserError } from "../../model/user-error.ts";
import { askingWidth, askQuestions, mayBeKept } from "../ask-questions.ts";
import { answersToKeep, usualAnswers } from "../answers-file.ts";
import { answersList } from "../answers-list.ts";
import { greeting, parting, shortGreeting } from "../asking-words.ts";
import { exitCodes } from "../exit-codes.ts";
import { houseFrom } from "../house-file.ts";
import type { Io } from "../io.ts";
import { openSink, printingRequest } from "../printing-options.ts";
import { questionsNamed } from "../questions-named.ts";
import { terminalPerson } from "../terminal-person.ts";
import { listWidth } from "../terminal-width.ts";
import type { CliCommand } from "./command.ts";

const formats = ["table", "json"];

const schema = z.object({
  answers: z.string().optional(),
  edit: z.string().optional(),
  only: z.string().optional(),
  list: z.boolean().default(false),
  config: z.string().optional(),
  format: z.string().optional(),
  output: z.string().optional(),
});

/** `ktlo ask`: the questionnaire. */
export const ask: CliCommand = askBy(terminalPerson);

/** The command with somebody else to answer. */
export function askBy(personOf: () => Person): CliCommand {
  return {
    declare: (command) =>
      command
        .option("--answers <file>", `the file in which answers are kept (${usualAnswers} unless said)`)
        .option("--edit <question>", "ask one question again, by its id or number")
        .option("--only <questions>", "ask these questions, separated by commas")
        .option("--list", "print all questions with their answers, and ask nothing")
        .option("--format <name>", `how --list prints: ${formats.join(", ")} (table unless said)`)
        .option("--output <file>", "where --list prints to, instead of the screen")
        .option("--config <file>", "rules of the house (ktlo.config.json, if there is one, unless said)"),
    async execute(_, options, io) {
      const said = schema.parse(options);
      if ([said.edit !== undefined, said.only !== undefined, said.list].filter(Boolean).length > 1) {
        throw new UserError("--edit, --only and --list exclude each other.", "Give one of them.");
      }
      if (!said.list && (said.format ?? said.output) !== undefined) {
        throw new UserError("--format and --output say how --list prints.", "Give --list as well.");
      }
      return said.list ? print(said.answers, said.config, options, io) : work(said, personOf, io);
    },
  };
}

async function print(
  file: string | undefined,
  config: string | undefined,
  options: Readonly<Record<string, unknown>>,
  io: Io,
): Promise<number> {
  const printing = printingRequest(options, formats, "table", io);
  const activities = catalogueOf(await houseFrom(config));
  const kept = await answersToKeep(
    file,
    activities.map(({ id }) => id),
  );
  const sink = openSink(printing.output, io, [kept.file]);
  await sink.write(answersList(kept.said, activities, printing.format === "json" ? "json" : listWidth(io)));
  sink.done();
  return exitCodes.done;
}

async function work(said: z.infer<typeof schema>, personOf: () => Person, io: Io): Promise<number> {
  const named = said.edit ?? said.only;
  const option = said.edit === undefined ? "--only" : "--edit";
  const ids = questionsNamed(named, option);
  if (io.stdin.isTTY !== true || io.errIsTerminal !== true) {
    throw new UserError(
      "ktlo ask asks questions, and there is no terminal to ask them on.",
      `Run it where you can type, or write ${said.answers ?? usualAnswers} by hand: ktlo ask --list shows the questions and ktlo schema answers what may be answered.`,
    );
  }
  const activities = catalogueOf(await houseFrom(said.config));
  const kept = await answersToKeep(
    said.answers,
    activities.map(({ id }) => id),
  );
  mayBeKept(kept.file);
  io.err(named === undefined ? greeting(kept, askingWidth(io)) : shortGreeting);
  const { said: now, ended } = await askQuestions(ids, {
    person: personOf(),
    kept,
    activities,
    onlyOpen: named === undefined,
    io,
  });
  io.err(parting({ file: kept.file, before: kept.said, said: now, ended }, askingWidth(io)));
  return exitCodes.done;
}
