import type { AuditActivity } from "../../model/audit.ts";
import { closed, sentence } from "../sentence.ts";
import { widthOf } from "../width.ts";
import { largestFirst } from "./largest.ts";
import type { Page, Section } from "./page.ts";
import { paragraph } from "./paragraph.ts";

const shown = 6;

/** First the reasons of what is to be done first, then those of the largest activities. */
export const why: Section = (audit, page) => {
  const moved = audit.moves.flatMap(({ activities }) => activities.slice(0, 2));
  const known = largestFirst(audit).filter(({ id }) => id !== "unclassified");
  const first = [
    ...moved.flatMap((id) => known.filter((activity) => activity.id === id)),
    ...known.filter(({ id }) => !moved.includes(id)),
  ].slice(0, Math.max(shown, moved.length));
  return first.length === 0
    ? []
    : [page.paint.strong("WHY"), ...first.flatMap((activity) => reasons(activity, page))];
};

function reasons(activity: AuditActivity, { width, paint }: Page): string[] {
  const { title, verdict, runnerUp, because, gates, notWithout } = activity;
  const before = gates
    .filter(
      ({ effect, verdicts }) => effect === "first" && (verdict === "review" || verdicts.includes(verdict)),
    )
    .map((gate) => closed(gate.because));
  const next = runnerUp === verdict ? "" : `Next best: ${runnerUp}.`;
  const keep = notWithout.length === 0 ? "" : closed(`Not without: ${notWithout.join("; ")}`);
  return [
    ...headed(title, paint.verdict(verdict, verdict), width, paint),
    ...paragraph([sentence(because), next].join(" "), width, 4),
    ...(before.length > 0 ? paragraph(`First: ${before.join(" ")}`, width, 4) : []),
    ...paragraph(keep, width, 4),
  ];
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
