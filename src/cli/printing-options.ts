import type { Command } from "commander";
import { z } from "zod";
import { UserError } from "../model/user-error.ts";
import type { Io } from "./io.ts";
import { openOutput } from "./output-file.ts";
import { widthOf } from "./terminal-width.ts";

/** Options of every command that prints. */
export function addPrintingOptions(command: Command, formats: readonly string[], usual: string): Command {
  return command
    .option("--format <name>", `how to print: ${formats.join(", ")} (${usual} unless said)`)
    .option("--output <file>", "write to this file instead of the screen")
    .option("--no-color", "no colour, as with NO_COLOR=1")
    .option("--quiet", "say nothing on stderr but errors");
}

const schema = z.object({
  format: z.string().optional(),
  output: z.string().optional(),
  color: z.boolean().default(true),
  quiet: z.boolean().default(false),
});

export interface PrintingRequest {
  readonly format: string;
  readonly output?: string | undefined;
  readonly quiet: boolean;
  /** Columns to print in, and whether colour is welcome. */
  readonly look: { readonly width: number; readonly color: boolean };
}

export function printingRequest(
  options: Readonly<Record<string, unknown>>,
  formats: readonly string[],
  fallback: string,
  io: Io,
): PrintingRequest {
  const said = schema.parse(options);
  const format = said.format ?? fallback;
  if (!formats.includes(format)) {
    throw new UserError(`--format ${format}: there is no such format.`, `Choose ${formats.join(", ")}.`);
  }
  const toScreen = said.output === undefined && io.outIsTerminal;
  const forced = io.env["FORCE_COLOR"] !== undefined && io.env["FORCE_COLOR"] !== "0";
  const muted = (io.env["NO_COLOR"] ?? "") !== "" || io.env["TERM"] === "dumb";
  return {
    format,
    output: said.output,
    quiet: said.quiet,
    look: {
      width: Math.min(widthOf(io), 120),
      color: said.color && !muted && (toScreen || forced),
    },
  };
}

/** Where a command prints to. `done` keeps what was printed, `failed` leaves no half-written file behind. */
export interface Sink {
  write(text: string): Promise<void>;
  done(): void;
  failed(): void;
}

export function openSink(output: string | undefined, io: Io, taken: readonly string[] = []): Sink {
  if (output === undefined || output === "-") {
    return { write: (text) => io.out(text), done: () => {}, failed: () => {} };
  }
  const file = openOutput(output, taken);
  return { ...file, write: async (text) => file.write(text) };
}
