import { figure, percent } from "../numbers.ts";
import { about, percentSpan, span } from "../report/about.ts";
import { sentence } from "../sentence.ts";
import { labelled, paragraph } from "./paragraph.ts";
import type { Section } from "./page.ts";

const most = 5;

/** Only where somebody named a target. */
export const goals: Section = (audit, { width, paint }) => {
  const { target, gapHoursPerMonth: gap, moves } = audit.goals;
  if (target === null) return [];
  const basis = audit.split.effortBasis;
  const missing =
    gap === null || gap === 0
      ? ""
      : ` ${about(basis)}${figure(gap)} hours a month have to move from run to transformation.`;
  const left = moves.length - most;
  return [
    paint.strong("GOALS"),
    ...paragraph(
      `Target ${percent(target)} of hours, today ${percentSpan(audit.split.transformationOfEffort)}.${missing}`,
      width,
    ),
    ...paragraph(moves.length === 0 ? "" : "What each move reaches, together with those before it:", width),
    ...moves.slice(0, most).flatMap((move) => {
      const what = `${move.verdict} ${move.title}: ${span(move.releases, basis)} h/month, ${percent(move.stability)} stable`;
      return labelled(
        `→ ${percent(move.reaches)}`,
        [sentence(what), sentence(`Risk: ${move.risk}`)],
        7,
        width,
      );
    }),
    ...paragraph(left > 0 ? `and ${left} more moves, all in --format markdown` : "", width),
  ];
};
