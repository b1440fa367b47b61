import { count, figure, percent } from "../numbers.ts";
import { plural } from "../plural.ts";
import { about } from "../report/about.ts";
import { runShare } from "../report/run-share.ts";
import { sentence } from "../sentence.ts";
import { grid } from "./grid.ts";
import type { Section } from "./page.ts";
import { labelled, paragraph } from "./paragraph.ts";

const mostTeams = 6;

export const firefighting: Section = (audit, { width, paint }) => {
  const { parts, index, trend } = audit.firefighting;
  if (parts.length === 0) return [];
  const untold = parts.filter(({ share }) => share === null).map(({ tickets }) => tickets);
  if (untold.length === parts.length)
    return [
      paint.strong("FIREFIGHTING"),
      ...paragraph("Cannot be told: too few tickets tell of any part.", width),
    ];
  return [
    paint.strong("FIREFIGHTING"),
    ...paragraph(`${indexWords(index)} ${trend === "" ? "" : sentence(`trend: ${trend}`)}`, width),
    ...parts.flatMap(({ tickets, share, known }) =>
      share === null ? [] : labelled(percent(share), [`of ${plural(known, "ticket")} ${tickets}`], 4, width),
    ),
    ...(untold.length === 0
      ? []
      : labelled("–", [`cannot be told: how many ${untold.join("; ")}`], 4, width)),
  ];
};

function indexWords(index: number | null): string {
  return index === null
    ? "Too little is known of its parts for an index."
    : `Index ${count(index)} of 100, the weighted mean of these parts.`;
}

export const teams: Section = ({ groups, split }, page) => {
  if (groups.length === 0) return [];
  const rows = groups.slice(0, mostTeams).map((group) => ({
    name: group.group,
    cells: [
      count(group.tickets),
      runShare(group.classSplit),
      `${about(split.effortBasis)}${figure(group.effortHours)}`,
      group.firefighting.index === null ? "–" : count(group.firefighting.index),
    ],
  }));
  const heads = [{ title: "tickets" }, { title: "run" }, { title: "hours" }, { title: "index" }];
  const left = groups.length - rows.length;
  return [
    ...grid("TEAMS", heads, rows, page),
    ...paragraph(left > 0 ? `and ${left} more, all in --format markdown` : "", page.width).map(
      page.paint.quiet,
    ),
  ];
};

export const staff: Section = ({ staffing = "" }, { width, paint }) =>
  staffing === "" ? [] : [paint.strong("STAFF"), ...paragraph(sentence(staffing), width)];
