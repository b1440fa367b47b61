import type { AuditFile } from "../model/audit.ts";
import { safeForTerminal } from "../text/terminal.ts";
import type { Io } from "./io.ts";

/** What a report says among its findings is said on stderr by commands that print tickets only. */
export function sayWarnings({ name, warnings }: AuditFile, io: Io, quiet: boolean): void {
  if (quiet) return;
  for (const { message } of warnings) io.err(`${safeForTerminal(name)}: ${safeForTerminal(message)}\n`);
}
