import type { Audit, AuditFile } from "../model/audit.ts";
import { withError } from "../text/with-error.ts";
import { transformationByDefinition } from "../text/by-definition.ts";
import { safeForMarkdown } from "../text/markdown.ts";
import { monthRange } from "../text/months.ts";
import { count, hours, percent, percents } from "../text/numbers.ts";
import { plural } from "../text/plural.ts";
import { safeAudit } from "../text/safe-audit.ts";
import { closed, sentence } from "../text/sentence.ts";
import type { Output } from "./output.ts";

export const markdown: Output = {
  id: "markdown",
  title: "A report for a wiki, a ticket or a pull request",
  render: (audit) => {
    const safe = safeAudit(audit, safeForMarkdown);
    return `${[...head(safe), ...split(safe), ...moves(safe), ...activities(safe), ...rest(safe), ...files(safe)].join("\n")}\n`;
  },
};

function head({ period, split: { tickets }, quality, house, learning: { answers } }: Audit): string[] {
  const when = period === null ? "no dates" : monthRange(period.from, period.to);
  const all = plural(tickets.run + tickets.transform + tickets.unclear, "ticket");
  return [
    "# IT work audit",
    "",
    `**${when} · ${all} · data grade ${quality.grade}**`,
    "",
    sentence(quality.because),
    ...(answers === undefined ? [] : ["", closed(answers.message)]),
    ...(house === undefined ? [] : ["", closed(house.message)]),
  ];
}

function split({ split: all, definition }: Audit) {
  const { tickets, effortHours, transformationOfTickets, transformationOfEffort, trend } = all;
  const byDefinition = transformationByDefinition(all);
  const row = (label: string, parts: typeof tickets, { low, high }: typeof transformationOfTickets) =>
    `| ${label} | ${percents([parts.run, parts.transform, parts.unclear]).join(" | ")} | ${percent(low)}–${percent(high)} |`;
  return [
    ...heading("Run or transform"),
    "| | Run | Transform | Unclear | Transform, least to most |",
    "| --- | ---: | ---: | ---: | ---: |",
    row("Tickets", tickets, transformationOfTickets),
    row("Effort", effortHours, transformationOfEffort),
    "",
    withError(all),
    "",
    ...(byDefinition === "" ? [] : [byDefinition, ""]),
    ...(trend === "" ? [] : [sentence(trend), ""]),
    `By the definition _${definition.id}_ (${definition.title}):`,
    "",
    `- **Run:** ${definition.run}`,
    `- **Transform:** ${definition.transform}`,
    `- **Unclear:** ${definition.unclear}`,
  ];
}

function moves(audit: Audit): string[] {
  return listed(
    "Do first",
    audit.moves.map(
      ({ verdict, title, tickets, effortHours, because }, at) =>
        `${at + 1}. **${verdict}**: ${title} (${plural(tickets, "ticket")}, ${hours(effortHours)}). ${sentence(because)}`,
    ),
  );
}

function activities(audit: Audit): string[] {
  if (audit.activities.length === 0) return [];
  return [
    ...heading("Activities"),
    "| Activity | Tickets | Effort | Run | Verdict | Next best | Confidence | Because |",
    "| --- | ---: | ---: | ---: | --- | --- | ---: | --- |",
    ...audit.activities.map(({ title, tickets, classSplit: { run, transform, unclear }, ...judged }) => {
      const effort = `${judged.effortBasis === "logged" ? "" : "about "}${hours(judged.effortHours)}`;
      const share = run + transform + unclear > 0 ? percent(run / (run + transform + unclear)) : "–";
      const verdict = `**${judged.verdict}** | ${judged.runnerUp} | ${percent(judged.confidence)}`;
      return `| ${title} | ${count(tickets)} | ${effort} | ${share} | ${verdict} | ${sentence(judged.because)} |`;
    }),
  ];
}

function rest({ keep, quality, gaps, input, rejections }: Audit): string[] {
  return [
    ...listed(
      "Not to hand out",
      keep.map(({ title, because }) => `- **${title}**: ${closed(because)}`),
    ),
    ...listed("Not understood", [
      ...quality.issues.map(({ message, effect }) => `- ${sentence(message)} ${sentence(effect)}`),
      ...input.flatMap(({ missing }) =>
        missing.map(({ field, loses }) => `- No column for ${field}: ${loses}`),
      ),
      ...input.flatMap(({ warnings }) => warnings.map(({ message }) => `- ${message}`)),
      ...(rejections.total === 0
        ? []
        : [`- ${plural(rejections.total, "record or value", "records or values")} could not be used.`]),
      ...rejections.first.map(
        ({ file, line, message }) => `- ${file} line ${count(line)}: ${closed(message)}`,
      ),
      ...gaps.map(({ message }) => `- ${sentence(message)}`),
    ]),
  ];
}

function files({ input }: Audit): string[] {
  return listed(
    "How the files were read",
    input.map(({ name: file, tracker, encoding, delimiter, accounting }) => {
      const facts = [tracker?.name ?? "no tracker recognised", encoding.name, `delimiter ${delimiter}`].join(
        ", ",
      );
      return `- **${file}** (${facts}): ${sumOf(accounting)}`;
    }),
  );
}

function sumOf({
  records,
  read,
  merged,
  rejected,
  blank,
  preamble,
  footer,
}: AuditFile["accounting"]): string {
  const parts = { read, merged, rejected, blank, preamble, footer };
  const terms = Object.entries(parts).map(([became, part]) => `${count(part)} ${became}`);
  return `records ${count(records)} = ${terms.join(" + ")}`;
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [...heading(title), ...lines];
}

function heading(title: string): string[] {
  return ["", `## ${title}`, ""];
}
