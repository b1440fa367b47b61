import type { Audit } from "../../model/audit.ts";
import { about, percentSpan } from "../report/about.ts";
import { hoursKnown } from "../report/hours-known.ts";
import { figure, percent, percents, sum } from "../numbers.ts";
import { padEnd, padStart } from "../width.ts";
import { flow } from "../wrap.ts";
import { classes, marks, splitBar, totalOf } from "./bar.ts";
import type { Page, Section } from "./page.ts";
import { narrow } from "./page.ts";
import { paragraph } from "./paragraph.ts";

type Split = Audit["split"];

export const split: Section = (audit, page) => {
  const { width, paint } = page;
  const { tickets } = audit.split;
  if (totalOf(tickets) === 0) {
    return [
      paint.strong("RUN OR TRANSFORM"),
      ...paragraph("No ticket was read: there is no work to split.", width),
    ];
  }
  return [
    ...bars(audit.split, page),
    ...legend(audit, page),
    ...paragraph(`${transformationIs(audit.split)} ${hoursKnown(audit.split)}`, width),
  ];
};

function bars({ tickets, effortHours }: Split, page: Page): string[] {
  const { width, paint } = page;
  const rows = [
    { label: "of tickets", parts: tickets },
    { label: "of hours", parts: effortHours },
  ].filter(({ parts }) => totalOf(parts) > 0);
  if (width < narrow) {
    return [
      paint.strong("RUN OR TRANSFORM"),
      ...rows.flatMap(({ label, parts }) => [
        `  ${label}`,
        `  ${splitBar(parts, width - 2, paint)}`,
        ...flow(
          shares(parts).map((share, at) => `${classes[at] ?? ""} ${share}`),
          width - 2,
          2,
        ).map((line) => `  ${line}`),
      ]),
    ];
  }
  const columns = classes.map((workClass) => workClass.length + 2);
  const cells = width - 14 - sum(columns);
  const heads = classes.map((workClass, at) => padStart(workClass, columns[at] ?? 0)).join("");
  return [
    paint.strong("RUN OR TRANSFORM") + padStart(heads, width - 16),
    ...rows.map(
      ({ label, parts }) =>
        `  ${padEnd(label, 10)}  ${splitBar(parts, cells, paint)}` +
        shares(parts)
          .map((share, at) => padStart(share, columns[at] ?? 0))
          .join(""),
    ),
  ];
}

function legend({ definition }: Audit, { width, paint }: Page): string[] {
  const said = classes.map((workClass) => `${marks[workClass]} ${workClass}: ${definition[workClass]}`);
  return paragraph(said.join("; "), width).map((line) =>
    classes.reduce(
      (painted, workClass) => painted.replace(marks[workClass], (mark) => paint.class(workClass, mark)),
      line,
    ),
  );
}

/** Unclear work is one doubt, wrong labels are another, and the definition of the word is a third. */
function transformationIs(all: Split): string {
  const { effortHours, effortBasis } = all;
  const hours = totalOf(effortHours);
  const both = (ofTickets: string, ofHours: string) =>
    hours > 0 ? `${ofTickets} and ${ofHours}` : ofTickets;
  const unclear = both(
    `${percentSpan(all.transformationOfTickets)} of tickets`,
    `${percentSpan(all.transformationOfEffort)} of ${about(effortBasis)}${figure(hours)} hours`,
  );
  return [
    `Transformation: ${unclear}, however unclear work falls`,
    likelyIs(all, hours > 0),
    ...byDefinition(all),
  ]
    .join("; ")
    .concat(".");
}

/** A range over nearly everything is no share: then it is said that it cannot be told. */
const tooWide = 0.5;
/** Where more than this is unclear, that is the greater doubt: domain judgement. */
const tooMuch = 0.3;

function likelyIs(all: Split, hasHours: boolean): string {
  const { likelyOfTickets, likelyOfEffort, transformationOfTickets, transformationOfEffort: bounds } = all;
  const [ofTickets, ofHours] = [percentSpan(likelyOfTickets), percentSpan(likelyOfEffort)];
  const open = transformationOfTickets.high - transformationOfTickets.low;
  const because =
    open > tooMuch
      ? "as so much is unclear and labels may be wrong"
      : "as labels may be wrong (in 95 of 100 exports)";
  if (!hasHours) return `likely ${ofTickets}, ${because}`;
  return likelyOfEffort.high - likelyOfEffort.low > tooWide
    ? `likely ${ofTickets} of tickets, ${because}; of hours it cannot be told (${ofHours}), ${bounds.high - bounds.low > tooWide ? "for the same reason" : "as a few large pieces of work decide it"}`
    : `likely ${ofTickets} and ${ofHours}, ${because}`;
}

/** What it would be by other definitions of the word. */
function byDefinition({ effortHours, byDefinition: all }: Split): string[] {
  const whole = totalOf(effortHours);
  const sorted = all.toSorted((a, b) => a.effortHours.transform - b.effortHours.transform);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || first === last || !(whole > 0)) return [];
  const [lowest = "", highest = ""] = [first, last].map(({ effortHours: own }) =>
    percent(own.transform / whole),
  );
  return [
    lowest === highest
      ? `by any definition ${lowest} of hours`
      : `by definition ${lowest} (${first.id}) to ${highest} (${last.id}) of hours`,
  ];
}

function shares(parts: Split["tickets"]): string[] {
  return percents(classes.map((workClass) => parts[workClass]));
}
