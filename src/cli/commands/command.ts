import type { Command as CommanderCommand } from "commander";
import type { Io } from "../io.ts";

/** One word of the command line. ONE FILE = ONE COMMAND. */
export interface CliCommand {
  readonly name: string;
  /** Adds description, arguments and options. */
  declare(command: CommanderCommand): CommanderCommand;
  /** Does the work and returns the exit code. */
  execute(
    args: readonly unknown[],
    options: Readonly<Record<string, unknown>>,
    io: Io,
    words: readonly unknown[],
  ): Promise<number>;
}
