import { Chalk } from "chalk";
import { table } from "table";
import { safeAudit } from "../text/safe-audit.ts";
import { safeForTerminal } from "../text/terminal.ts";
import { activities } from "../text/terminal-report/activities.ts";
import { answers } from "../text/terminal-report/answers.ts";
import { applications } from "../text/terminal-report/applications.ts";
import { fold, forYou, howSure, missing, moreRisks, risk } from "../text/terminal-report/brief.ts";
import { elsewhere } from "../text/terminal-report/elsewhere.ts";
import { files } from "../text/terminal-report/files.ts";
import { firefighting, staff, teams } from "../text/terminal-report/firefighting.ts";
import { goals } from "../text/terminal-report/goals.ts";
import { keep, keepMore } from "../text/terminal-report/keep.ts";
import { moves } from "../text/terminal-report/moves.ts";
import { next } from "../text/terminal-report/next.ts";
import { notUnderstood } from "../text/terminal-report/not-understood.ts";
import { overTime } from "../text/terminal-report/over-time.ts";
import { narrow, type Column, type Paint, type Section } from "../text/terminal-report/page.ts";
import { keyPeople, people } from "../text/terminal-report/people.ts";
import { plan } from "../text/terminal-report/plan.ts";
import { releasable, target } from "../text/terminal-report/releasable.ts";
import { savings } from "../text/terminal-report/savings.ts";
import { split } from "../text/terminal-report/split.ts";
import { title } from "../text/terminal-report/title.ts";
import { uptime } from "../text/terminal-report/uptime.ts";
import { why } from "../text/terminal-report/why.ts";
import type { Output } from "./output.ts";

/** What a director takes to a meeting: how much, what to do, how sure. */
const firstPage: readonly Section[] = [
  title,
  split,
  together(releasable, target),
  moves,
  keep,
  together(risk, howSure, missing, forYou),
  fold,
];

/** What is looked up when somebody asks. */
const details: readonly Section[] = [
  activities,
  why,
  keepMore,
  moreRisks,
  overTime,
  firefighting,
  teams,
  staff,
  uptime,
  applications,
  savings,
  goals,
  keyPeople,
  people,
  answers,
  plan,
  elsewhere,
  notUnderstood,
  files,
  next,
];

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
    return [...firstPage, ...details]
      .map((section) => section(safe, page))
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.map((line) => `${line}\n`).join(""))
      .join("\n");
  },
};

/** Short sections that read as one block where their headings stand beside them. */
function together(...sections: readonly Section[]): Section {
  return (audit, page) =>
    sections
      .map((section) => section(audit, page))
      .filter((lines) => lines.length > 0)
      .flatMap((lines, at) => (at > 0 && page.width < narrow ? ["", ...lines] : lines));
}

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
