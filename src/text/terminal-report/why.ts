import type { AuditActivity } from "../../model/audit.ts";
import { closed, sentence } from "../sentence.ts";
import { widthOf } from "../width.ts";
import { largestFirst } from "./largest.ts";
import type { Page, Section } from "./page.ts";
import { paragraph } from "./paragraph.ts";

const shown = 5;

export const why: Section = (audit, page) => {
  const first = largestFirst(audit).slice(0, shown);
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
