import type { Audit } from "../../model/audit.ts";
import { monthName } from "../months.ts";
import { count, figure, percent } from "../numbers.ts";
import { about } from "../report/about.ts";
import { runShare } from "../report/run-share.ts";
import { sentence } from "../sentence.ts";
import { grid } from "./grid.ts";
import type { Section } from "./page.ts";
import { paragraph } from "./paragraph.ts";

const most = 8;

export const applications: Section = (audit, page) => {
  const { applications: all, births, split } = audit;
  if (all.length === 0) return [];
  const sorted = all.toSorted((a, b) => b.tickets - a.tickets || (a.application < b.application ? -1 : 1));
  const heads = [
    { title: "tickets" },
    { title: "a month" },
    { title: "run" },
    { title: "hours" },
    { title: "again", spare: 1 },
    { title: "reopened", spare: 3 },
    { title: "first seen", spare: 2 },
  ];
  const rows = sorted
    .slice(0, most)
    .map((each) => ({ name: each.application, cells: cells(each, about(split.effortBasis)) }));
  const left = all.length - rows.length;
  const { width, paint } = page;
  return [
    ...grid("APPLICATIONS", heads, rows, page),
    ...paragraph(left > 0 ? `and ${count(left)} more, all in --format markdown` : "", width).map(paint.quiet),
    ...paragraph(sentence(births.message), width),
  ];
};

function cells(
  {
    tickets,
    perMonth,
    classSplit,
    effortHours,
    repeatShare,
    reopenShare,
    firstSeen,
  }: Audit["applications"][number],
  estimated: string,
): string[] {
  return [
    count(tickets),
    perMonth === null ? "–" : figure(perMonth),
    runShare(classSplit),
    `${estimated}${figure(effortHours)}`,
    repeatShare === null ? "–" : percent(repeatShare),
    reopenShare === null ? "–" : percent(reopenShare),
    firstSeen === null ? "–" : monthName(firstSeen),
  ];
}
