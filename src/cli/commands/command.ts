import type { Command } from "commander";
import type { Io } from "../io.ts";

/** One word of the command line. ONE FILE = ONE COMMAND. */
export interface CliCommand {
  /** Adds arguments and options. */
  declare(command: Command): Command;
  /** Does the work and returns the exit code. */
  execute(args: readonly unknown[], options: Readonly<Record<string, unknown>>, io: Io): Promise<number>;
}
