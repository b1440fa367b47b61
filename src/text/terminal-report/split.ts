import type { Audit } from "../../model/audit.ts";
import { transformationByDefinition } from "../by-definition.ts";
import { withError } from "../with-error.ts";
import { hours, percent, percents, sum } from "../numbers.ts";
import { padEnd, padStart } from "../width.ts";
import { flow } from "../wrap.ts";
import { classes, marks, splitBar, totalOf } from "./bar.ts";
import { overTime } from "./over-time.ts";
import type { Page, Section } from "./page.ts";
import { narrow } from "./page.ts";
import { labelled, paragraph } from "./paragraph.ts";

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
    "",
    ...legend(audit, page),
    "",
    ...paragraph(bounds(audit.split), width),
    ...paragraph(basis(audit.split), width),
    ...paragraph(withError(audit.split), width),
    ...paragraph(transformationByDefinition(audit.split), width),
    ...overTime(audit.split, page),
  ];
};

function bars({ tickets, effortHours }: Split, page: Page): string[] {
  const { width, paint } = page;
  const rows = [
    { label: "of tickets", parts: tickets },
    { label: "of effort", parts: effortHours },
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
  return classes.flatMap((workClass) => {
    const [label, said] = [`${marks[workClass]} ${workClass}`, definition[workClass]];
    const lines = width < narrow ? paragraph(`${label}: ${said}`, width) : labelled(label, [said], 11, width);
    return lines.map((line, at) =>
      at === 0 ? line.replace(marks[workClass], paint.class(workClass, marks[workClass])) : line,
    );
  });
}

/** What the unclear work could change, said before anyone asks. */
function bounds({
  effortHours,
  effortBasis,
  transformationOfTickets,
  transformationOfEffort,
}: Split): string {
  const { low, high } = transformationOfTickets;
  const ofTickets =
    percent(low) === percent(high)
      ? `Transformation is ${percent(low)} of tickets.`
      : `Transformation is ${percent(low)} of tickets if all unclear work is run, ${percent(high)} if it is transformation.`;
  const effort = transformationOfEffort;
  const ofEffort =
    percent(effort.low) === percent(effort.high)
      ? percent(effort.low)
      : `between ${percent(effort.low)} and ${percent(effort.high)}`;
  if (totalOf(effortHours) === 0) return ofTickets;
  if (effortBasis === "logged") return `${ofTickets} Of effort it is ${ofEffort}.`;
  const how = effortBasis === "estimated" ? "No effort is logged: if" : "Where no effort is logged, if";
  return `${ofTickets} ${how} tickets took the default minutes of their activity, of effort it is ${ofEffort}.`;
}

function basis({ effortHours, effortBasis, loggedShare }: Split): string {
  const said = {
    logged: "logged",
    estimated: "estimated from default minutes: no time is logged",
    mixed: `logged for ${percent(loggedShare)} of tickets and estimated from default minutes for the rest`,
  };
  return `Effort, ${hours(totalOf(effortHours))} in all, is ${said[effortBasis]}.`;
}

function shares(parts: Split["tickets"]): string[] {
  return percents(classes.map((workClass) => parts[workClass]));
}
