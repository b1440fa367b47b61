import type { Audit, AuditActivity } from "../../model/audit.ts";
import { count, figure, hours, percent, sum } from "../numbers.ts";
import { plural } from "../plural.ts";
import { about, basisOf } from "../report/about.ts";
import { runShare } from "../report/run-share.ts";
import { isUnweighed } from "../report/unweighed.ts";
import { grid, type Head } from "./grid.ts";
import { largestFirst } from "./largest.ts";
import type { Section } from "./page.ts";
import { paragraph } from "./paragraph.ts";

const shown = 10;

export const activities: Section = (audit, page) => {
  const all = largestFirst(audit);
  if (all.length === 0) return [];
  const { width, paint } = page;
  const dated = all.some(({ hoursPerMonth }) => hoursPerMonth !== null);
  const rows = all.slice(0, shown).map((activity) => ({
    name: activity.title,
    cells: cells(activity, dated),
    verdict: activity.verdict,
  }));
  return [
    ...grid("ACTIVITIES", heads(dated), rows, page),
    ...paragraph(smaller(all.slice(shown)), width),
    ...paragraph(legend(audit), width).map(paint.quiet),
  ];
};

function heads(dated: boolean): Head[] {
  return [
    { title: "tickets" },
    { title: dated ? "h/month" : "hours" },
    { title: "run" },
    { title: "E", spare: 1 },
    { title: "A", spare: 1 },
    { title: "O", spare: 1 },
    { title: "verdict", align: "left", label: "" },
    { title: "next best", align: "left", spare: 2 },
    { title: "stable" },
  ];
}

function cells(activity: AuditActivity, dated: boolean): string[] {
  const { tickets, effortHours, effortBasis, hoursPerMonth, scores, verdict, runnerUp, stability } = activity;
  const load = dated ? hoursPerMonth : effortHours;
  return [
    count(tickets),
    load === null ? "–" : `${about(effortBasis)}${figure(load)}`,
    runShare(activity.classSplit),
    points(scores.eliminate),
    points(scores.automate),
    points(scores.outsource),
    verdict,
    runnerUp === verdict ? "–" : runnerUp,
    isUnweighed(activity) ? "–" : percent(stability.share),
  ];
}

/** Points that rest on nothing are none. */
function points({ points: value, confidence }: AuditActivity["scores"]["eliminate"]): string {
  return confidence > 0 ? count(value) : "–";
}

function smaller(rest: readonly AuditActivity[]): string {
  if (rest.length === 0) return "";
  const tickets = plural(sum(rest.map((activity) => activity.tickets)), "ticket");
  const basis = basisOf(rest.map(({ effortBasis }) => effortBasis));
  const load = `${about(basis)}${hours(sum(rest.map(({ effortHours }) => effortHours)))}`;
  return `and ${plural(rest.length, "smaller activity", "smaller activities")} with ${tickets} and ${load} in all, listed in --format markdown`;
}

function legend({ activities: all }: Audit): string {
  const estimated = all.some(({ effortBasis }) => effortBasis !== "logged");
  return [
    "E, A, O: points of 100 to eliminate, automate, outsource. Stable: of 100 other weightings of the criteria, how many give the same verdict (– too little to judge).",
    ...(estimated ? ["~ hours estimated, all or in part."] : []),
  ].join(" ");
}
