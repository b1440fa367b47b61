import { Command, CommanderError } from "commander";
import { UserError } from "../model/user-error.ts";
import { safeForTerminal } from "../text/terminal.ts";
import { commands } from "./commands/index.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { widthOf } from "./terminal-width.ts";
import { version } from "./version.ts";

/** Runs one command line and says with which code the process should end. Never throws, never exits. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.done;
  const program = new Command("ktlo")
    .description("Tells from a ticket export how much IT work keeps the lights on, and what to do about it.")
    .version(version, "-V, --version")
    .helpOption("-h, --help", "show this help")
    .helpCommand("help [command]", "show the help of a command")
    .usage("<command> [options] [file...]")
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText("after", examples);
  const printed: string[] = [];
  const width = Math.min(widthOf(io), 100);
  const output = {
    writeOut: (text: string) => printed.push(text),
    writeErr: () => {},
    getOutHelpWidth: () => width,
  };
  program.configureOutput(output);
  const words = withDefaultCommand(argv);
  for (const { name, summary, load } of commands) {
    const declared = program.createCommand(name).description(summary).exitOverride().configureOutput(output);
    program.addCommand(declared);
    if (!words.includes(name)) continue;
    const command = await load();
    command.declare(declared).action(async () => {
      code = await command.execute(declared.processedArgs, declared.opts(), io);
    });
  }
  try {
    await program.parseAsync([...words], { from: "user" }).catch(unlessHelp);
    await io.out(printed.join(""));
  } catch (error) {
    code = say(error, io);
  }
  return code;
}

/** Commander ends help and version by throwing. */
function unlessHelp(error: unknown): void {
  if (!(error instanceof CommanderError && error.exitCode === 0)) throw error;
}

/** `ktlo FILE` is `ktlo audit FILE`. */
function withDefaultCommand(argv: readonly string[]): readonly string[] {
  const [first] = argv;
  if (first === undefined) return ["--help"];
  const names = ["help", ...commands.map(({ name }) => name)];
  const looksLikeFile = first === "-" || /[./\\]/.test(first);
  return names.includes(first) || !looksLikeFile || first.startsWith("--") ? argv : ["audit", ...argv];
}

function say(error: unknown, io: Io): number {
  if (error instanceof UserError) {
    for (const place of error.places) io.err(`${safeForTerminal(place)}\n`);
    io.err(`ktlo: ${safeForTerminal(error.message)} ${safeForTerminal(error.wayOut)}\n`);
    return exitCodes.couldNotRun;
  }
  if (error instanceof CommanderError) {
    const sentence = error.message.replace(/^error: /, "").replace(/\n/g, " ");
    io.err(`ktlo: ${safeForTerminal(sentence)}${/[.?!)]$/.test(sentence) ? "" : "."} Try ktlo --help.\n`);
    return exitCodes.couldNotRun;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.err(`ktlo: a fault of this tool, not of your file. Please report it with these lines:\n${stack}\n`);
  return exitCodes.fault;
}

const examples = `
Examples:
  $ ktlo tickets.csv                     the report on the terminal
  $ ktlo audit jan.csv feb.csv --format json --output audit.json
  $ gunzip -c all.csv.gz | ktlo audit -  from standard input
  $ ktlo columns tickets.csv             how the file was understood
  $ ktlo tickets tickets.csv | head      one line of JSON per ticket

Nothing leaves this machine: no network, no account, no telemetry.`;
