import { safeForMarkdown } from "../text/markdown.ts";
import { activities } from "../text/markdown-report/activities.ts";
import { first } from "../text/markdown-report/first.ts";
import { elsewhere, goals, keyPeople, people, savings } from "../text/markdown-report/goals.ts";
import { head } from "../text/markdown-report/head.ts";
import { applications, firefighting, staff, teams, uptime } from "../text/markdown-report/load.ts";
import { method } from "../text/markdown-report/method.ts";
import type { Section } from "../text/markdown-report/page.ts";
import { answers, plan } from "../text/markdown-report/plan.ts";
import { files, notUnderstood } from "../text/markdown-report/rest.ts";
import { overTime, split } from "../text/markdown-report/split.ts";
import { why } from "../text/markdown-report/why.ts";
import { safeAudit } from "../text/safe-audit.ts";
import type { Output } from "./output.ts";

/** In the order of the terminal, with nothing left out. */
const sections: readonly Section[] = [
  head,
  split,
  first,
  activities,
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
  why,
  notUnderstood,
  files,
  method,
];

export const markdown: Output = {
  id: "markdown",
  title: "A report for a wiki, a ticket or a pull request",
  render: (audit) => {
    const safe = safeAudit(audit, safeForMarkdown);
    const lines = sections.flatMap((section) => section(safe));
    return `${ours(squeezed(lines).join("\n"))}\n`;
  },
};

/** Never two empty lines in a row, and none at the end. */
function squeezed(lines: readonly string[]): string[] {
  const kept = lines.filter((line, at) => line !== "" || lines[at - 1] !== "");
  return kept.at(-1) === "" ? kept.slice(0, -1) : kept;
}

/** Our own "~" and "<1%" are no markup; in texts of the audit both are escaped already. */
function ours(text: string): string {
  return text.replaceAll(/(?<!\\)~/gu, String.raw`\~`).replaceAll("<", "&lt;");
}
