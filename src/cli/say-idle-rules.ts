import type { HouseCount } from "../model/house-count.ts";
import { plural } from "../text/plural.ts";
import { safeForTerminal } from "../text/terminal.ts";
import type { Io } from "./io.ts";

/** A rule that decided nothing is probably not what somebody meant. */
export function sayIdleRules({ file, rules }: HouseCount, io: Io, quiet: boolean): void {
  if (quiet) return;
  for (const { name, line, matched, decided } of rules) {
    if (decided > 0) continue;
    const why =
      matched === 0
        ? "it matches none"
        : `it matches ${plural(matched, "ticket")}, but rules before it decide there or nothing changes`;
    io.err(safeForTerminal(`${file}:${line}: the rule "${name}" decided no ticket: ${why}.`) + "\n");
  }
}
