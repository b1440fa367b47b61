import { Chalk } from "chalk";
import { table } from "table";
import { safeAudit } from "../text/safe-audit.ts";
import { safeForTerminal } from "../text/terminal.ts";
import { activities } from "../text/terminal-report/activities.ts";
import { files } from "../text/terminal-report/files.ts";
import { keep } from "../text/terminal-report/keep.ts";
import { moves } from "../text/terminal-report/moves.ts";
import { next } from "../text/terminal-report/next.ts";
import { notUnderstood } from "../text/terminal-report/not-understood.ts";
import type { Column, Paint, Section } from "../text/terminal-report/page.ts";
import { split } from "../text/terminal-report/split.ts";
import { title } from "../text/terminal-report/title.ts";
import { why } from "../text/terminal-report/why.ts";
import type { Output } from "./output.ts";

/** In the order in which a director asks: how much, what to do, why, how sure. */
const sections: readonly Section[] = [title, split, moves, activities, why, keep, notUnderstood, files, next];

/** Narrower than this nothing reads; wider than this the eye loses the line. */
const [narrowest, widest] = [30, 100];

export const terminal: Output = {
  id: "terminal",
  title: "A report for the eye",
  render(audit, look) {
    const page = {
      width: Math.min(widest, Math.max(narrowest, Math.floor(look.width) || narrowest)),
      paint: paintWith(look.color),
    };
    const safe = safeAudit(audit, safeForTerminal);
    return sections
      .map((section) => section(safe, page))
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.map((line) => `${line}\n`).join(""))
      .join("\n");
  },
};

function paintWith(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const verdicts = {
    eliminate: chalk.yellow,
    automate: chalk.yellow,
    outsource: chalk.cyan,
    keep: chalk.green,
    grow: chalk.green,
    review: chalk.gray,
  };
  const classes = { run: chalk.blue, transform: chalk.green, unclear: chalk.gray };
  return {
    strong: (text) => chalk.bold(text),
    quiet: (text) => chalk.dim(text),
    verdict: (verdict, text) => verdicts[verdict](text),
    class: (workClass, text) => classes[workClass](text),
    table: borderless,
  };
}

function borderless(rows: readonly (readonly string[])[], columns: readonly Column[]): string[] {
  const drawn = table(
    rows.map((row) => [...row]),
    {
      columns: columns.map(({ width, align }) => ({
        width,
        alignment: align,
        paddingLeft: 2,
        paddingRight: 0,
      })),
      border: { bodyLeft: "", bodyRight: "", bodyJoin: "" },
      drawHorizontalLine: () => false,
    },
  );
  return drawn
    .split("\n")
    .slice(0, -1)
    .map((line) => line.trimEnd());
}
