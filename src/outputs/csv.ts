import type { AuditActivity } from "../model/audit.ts";
import { transformationByDefinition } from "../text/by-definition.ts";
import { csvLine } from "../text/csv.ts";
import type { Output } from "./output.ts";

export const csv: Output = {
  id: "csv",
  title: "The table of activities, for a spreadsheet",
  render: ({ activities, split, definition }) =>
    [
      csvLine(columns),
      ...activities.map((activity) => csvLine(cells(activity))),
      ...note("by-definition", transformationByDefinition(split)),
      ...note("definition", definition.id === "default" ? "" : definition.id),
    ]
      .map((line) => `${line}\n`)
      .join(""),
};

function cells(activity: AuditActivity): (string | number)[] {
  const { classSplit, scores, releases, stability, gates } = activity;
  return [
    activity.id,
    activity.title,
    activity.tickets,
    classSplit.run,
    classSplit.transform,
    classSplit.unclear,
    rounded(activity.effortHours),
    activity.effortBasis,
    activity.verdict,
    activity.runnerUp,
    Number(activity.confidence.toFixed(3)),
    activity.because,
    activity.notWithout.join("; "),
    known(activity.hoursPerMonth),
    known(releases?.low),
    known(releases?.base),
    known(releases?.high),
    ...[scores.eliminate, scores.automate, scores.outsource].map(({ points, confidence }) =>
      confidence > 0 ? rounded(points) : "",
    ),
    Number(stability.share.toFixed(3)),
    stability.word,
    stability.flips.map((flip) => `${flip.to} if ${flip.if}`).join("; "),
    gates.map(({ gate, effect, verdicts }) => `${gate}: ${effect} ${verdicts.join(", ")}`).join("; "),
  ];
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}

/** What is not known stays an empty cell, so that a sum or a mean leaves it out. */
function known(value: number | null | undefined): number | string {
  return value === null || value === undefined ? "" : rounded(value);
}

/** A line about all tickets: it has no numbers, so that columns still add up. */
function note(about: string, text: string): string[] {
  return text === "" ? [] : [csvLine([about, text, ...columns.slice(2).map(() => "")])];
}

const columns = [
  "activity",
  "title",
  "tickets",
  "run",
  "transform",
  "unclear",
  "effort hours",
  "effort basis",
  "verdict",
  "runner-up",
  "confidence",
  "because",
  "not without",
  "hours per month",
  "releases low",
  "releases base",
  "releases high",
  "points eliminate",
  "points automate",
  "points outsource",
  "stability",
  "stability word",
  "flips",
  "gates",
];
