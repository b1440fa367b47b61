import type { Audit, AuditActivity } from "../../model/audit.ts";
import { before } from "../report/before.ts";
import { commonGuards, guarded, ownGuards } from "../report/guards.ts";
import { lookAt, recordNumbers } from "../report/places.ts";
import { mostTelling, turns } from "../report/stability.ts";
import { isUnweighed } from "../report/unweighed.ts";
import { plural } from "../plural.ts";
import { closed, sentence } from "../sentence.ts";
import { widthOf } from "../width.ts";
import { largestFirst } from "./largest.ts";
import type { Page, Section } from "./page.ts";
import { paragraph } from "./paragraph.ts";

/** Activities, and what is said of each. */
const [shown, mostEvidence, mostFlips] = [5, 3, 2];

/** First the reasons of what is to be done first, then those of the largest activities. */
export const why: Section = (audit, page) => {
  const moved = audit.moves.flatMap(({ activities }) => activities.slice(0, 2));
  const known = largestFirst(audit).filter(
    (activity) => activity.id !== "unclassified" && !isUnweighed(activity),
  );
  const first = [
    ...moved.flatMap((id) => known.filter((activity) => activity.id === id)),
    ...known.filter(({ id }) => !moved.includes(id)),
  ].slice(0, Math.max(shown, moved.length));
  if (first.length === 0) return [];
  const { width, paint } = page;
  const common = commonGuards(audit.activities);
  const left = audit.activities.length - first.length;
  return [
    paint.strong("WHY"),
    ...first.flatMap((activity) => reasons(activity, common, audit, page)),
    ...paragraph(common.length === 0 ? "" : guards(common, audit.activities), width),
    ...paragraph(
      left === 0 ? "" : `and ${plural(left, "more activity", "more activities")}, all in --format markdown`,
      width,
    ).map(paint.quiet),
  ];
};

function reasons(
  activity: AuditActivity,
  common: readonly string[],
  { input }: Audit,
  { width, paint }: Page,
): string[] {
  const { title, verdict, runnerUp, because, stability, samples } = activity;
  const next = runnerUp === verdict ? "" : `Next best: ${runnerUp}.`;
  const first = before(activity).map(closed).join(" ");
  const own = ownGuards(activity, common);
  const evidence = activity.evidence.slice(0, mostEvidence);
  const flips = mostTelling(stability.flips.filter(({ by }) => by !== "answer"));
  const look = recordNumbers(samples, input, mostEvidence);
  return [
    ...headed(title, paint.verdict(verdict, verdict), width, paint),
    ...paragraph([sentence(because), next].join(" "), width, 4),
    ...paragraph(first === "" ? "" : `First: ${first}`, width, 4),
    ...paragraph(own.length === 0 ? "" : closed(`Not without: ${own.join("; ")}`), width, 4),
    ...paragraph(sentence(turns(flips, mostFlips)), width, 4),
    ...evidence.flatMap((each) =>
      bullet(`${sentence(each.finding)} ${lookAt(each, input, [2, 1])}`, width).map(paint.quiet),
    ),
    ...paragraph(evidence.length > 0 || look === "" ? "" : `See ${look}.`, width, 4).map(paint.quiet),
  ];
}

function guards(common: readonly string[], activities: Audit["activities"]): string {
  const many = guarded(activities).length > 1;
  return closed(
    `${many ? "Nothing" : "It"} is ${many ? "" : "not "}handed out without: ${common.join("; ")}`,
  );
}

function bullet(text: string, width: number): string[] {
  return paragraph(text, width, 6).map((line, at) => (at === 0 ? `    · ${line.slice(6)}` : line));
}

function headed(title: string, verdict: string, width: number, paint: Page["paint"]): string[] {
  const lines = paragraph(title, width);
  const last = lines.at(-1) ?? " ";
  const fits = widthOf(last) + 2 + widthOf(verdict) <= width;
  return [
    ...lines.slice(0, -1).map(paint.strong),
    ...(fits ? [`${paint.strong(last)}  ${verdict}`] : [paint.strong(last), `    ${verdict}`]),
  ];
}
