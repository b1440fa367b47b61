import type { Rejection } from "../model/rejection.ts";
import { csvLine } from "../text/csv.ts";
import { plural } from "../text/plural.ts";
import { safeForTerminal } from "../text/terminal.ts";
import type { Io } from "./io.ts";
import { openOutput } from "./output-file.ts";

/** Collects what was rejected: all of it into the file that was asked for, the first five on stderr. */
export interface Rejects {
  add(rejection: Rejection): void;
  readonly total: () => number;
  /** Closes the file and says how many there were. */
  finish(): void;
  failed(): void;
}

const shown = 5;

export function collectRejects(
  path: string | undefined,
  io: Io,
  quiet: boolean,
  taken: readonly string[],
): Rejects {
  const file = path === undefined ? undefined : openOutput(path, taken);
  file?.write(`${csvLine(["file", "line", "column", "code", "message", "raw"])}\n`);
  let total = 0;
  return {
    total: () => total,
    add({ file: name, line, column = "", code, message, raw }) {
      total += 1;
      file?.write(`${csvLine([name, String(line), column, code, message, raw])}\n`);
      if (total <= shown && !quiet) io.err(`${safeForTerminal(name)}:${line}: ${safeForTerminal(message)}\n`);
    },
    finish() {
      file?.done();
      if (total <= shown || quiet) return;
      const where =
        path === undefined ? "--rejects FILE lists them all" : `all are in ${safeForTerminal(path)}`;
      io.err(`… and ${plural(total - shown, "more rejection")}; ${where}.\n`);
    },
    failed: () => file?.failed(),
  };
}
