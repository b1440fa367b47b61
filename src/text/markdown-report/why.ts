import type { Audit, AuditActivity } from "../../model/audit.ts";
import { count, percent } from "../numbers.ts";
import { commonGuards, ownGuards } from "../report/guards.ts";
import { before } from "../report/before.ts";
import { lookAt, recordNumbers } from "../report/places.ts";
import { turns } from "../report/stability.ts";
import { closed, sentence } from "../sentence.ts";
import { heading, left, paragraphs, table, type Section } from "./page.ts";

const [mostSamples, mostCounter] = [5, 3];

/** Every verdict with all that speaks for it, against it, and what would turn it. */
export const why: Section = (audit) => {
  if (audit.activities.length === 0) return [];
  const common = commonGuards(audit.activities);
  return [
    ...heading("Why"),
    ...(common.length === 0 ? [] : [closed(`Nothing is handed out without: ${common.join("; ")}`)]),
    ...audit.activities.flatMap((activity) => reasons(activity, common, audit)),
  ];
};

function reasons(activity: AuditActivity, common: readonly string[], { input }: Audit): string[] {
  const { title, verdict, runnerUp, because, stability, gates, evidence, samples, trend } = activity;
  const first = before(activity).map(closed).join(" ");
  const own = ownGuards(activity, common);
  const look = recordNumbers(samples, input, mostSamples);
  const next = runnerUp === verdict ? "" : ` Next best: ${runnerUp}.`;
  const kinds = Object.entries(activity.kinds).map(([kind, tickets]) => `${kind} ${count(tickets)}`);
  const shown = evidence.map((each) =>
    `- ${sentence(each.finding)} ${lookAt(each, input, [mostSamples, mostCounter])}`.trimEnd(),
  );
  return [
    ...heading(`${title}: ${verdict}`, 3),
    `${sentence(because)}${next}`,
    ...paragraphs([
      first === "" ? "" : `First: ${first}`,
      own.length === 0 ? "" : closed(`Not without: ${own.join("; ")}`),
      closed(sentence(turns(stability.flips))),
      trend === "" ? "" : closed(`Tickets a month: ${trend}`),
      kinds.length === 0 ? "" : closed(`Kinds of run work: ${kinds.join(", ")}`),
      look === "" ? "" : closed(`Drawn by lot to look at: ${look}`),
    ]),
    ...(shown.length === 0 ? [] : ["", ...shown]),
    ...spaced(
      table(
        [left("Criterion"), "Score", "Weight", left("Because"), "Tickets that tell"],
        activity.criteria.map((each) => [
          each.title,
          each.score === null ? "–" : count(each.score),
          count(each.weight),
          closed(each.because),
          percent(each.coverage),
        ]),
      ),
    ),
    ...spaced(
      table(
        [left("Gate"), left("Effect"), left("Because")],
        gates.map((gate) => [gate.title, `${gate.effect} ${gate.verdicts.join(", ")}`, closed(gate.because)]),
      ),
    ),
  ];
}

function spaced(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", ...lines];
}
