import type { WorkClass } from "../model/work.ts";
import { count, percent } from "../text/numbers.ts";
import { plural } from "../text/plural.ts";
import type { TextColumn } from "../text/table-text.ts";
import type { Check } from "./check.ts";
import type { Interval } from "./interval.ts";

/** What a check prints, before any form is given to it. */
export interface Page {
  readonly verdict: string;
  readonly facts: string;
  readonly tables: readonly PageTable[];
  readonly notes: readonly string[];
}

interface PageTable {
  readonly title: string;
  readonly columns: readonly TextColumn[];
  readonly rows: readonly (readonly string[])[];
}

const classes: readonly WorkClass[] = ["run", "transform", "unclear"];

export function pageOf(check: Check): Page {
  const { rows, tickets } = check;
  return {
    verdict: check.verdict,
    facts: `${count(rows.labelled)} of ${plural(rows.drawn, "row")} labelled, drawn from ${plural(tickets, "ticket")} with seed ${check.seed}`,
    tables: [transformation(check), quality(check), confusion(check), calibration(check)],
    notes: notes(check),
  };
}

function transformation({ transformation: { said, sheet, corrected } }: Check): PageTable {
  return {
    title: "Tickets that transform",
    columns: measures,
    rows: [
      ["said by ktlo", percent(said), "", "all tickets of the export"],
      ["by the sheet", ...shareCells(sheet), "labels, by the class that was said"],
      ["corrected", ...shareCells(corrected), "labels, by class and by how sure it was"],
    ],
  };
}

function quality({ accuracy, kappa, precision, recall, activity }: Check): PageTable {
  return {
    title: "How often ktlo is right",
    columns: measures,
    rows: [
      ["accuracy", ...shareCells(accuracy), "the class is the labelled one"],
      ["kappa", ...numberCells(kappa), "beyond chance: 0 is chance, 1 is all"],
      ["precision", ...shareCells(precision), "of what is said to transform, does"],
      ["recall", ...shareCells(recall), "of what transforms, is said to"],
      [
        "activity",
        ...shareCells(activity.accuracy),
        `is the labelled one, by ${plural(activity.labelled, "label")}`,
      ],
    ],
  };
}

const measures: readonly TextColumn[] = [
  { title: "" },
  { title: "share", align: "right" },
  { title: "95% interval" },
  { title: "of the whole export" },
];

function confusion({ confusion: counts }: Check): PageTable {
  return {
    title: "Said (lines) against labelled (columns)",
    columns: [{ title: "rows" }, ...classes.map((each) => ({ title: each, align: "right" as const }))],
    rows: classes.map((said) => [`said ${said}`, ...classes.map((each) => count(counts[said][each]))]),
  };
}

function calibration({ calibration: bins }: Check): PageTable {
  return {
    title: "How sure, and how often right",
    columns: [
      { title: "said with" },
      { title: "rows", align: "right" },
      { title: "right", align: "right" },
      { title: "share", align: "right" },
      { title: "95% interval" },
    ],
    rows: bins.map(({ from, to, labelled, right, rightShare }) => [
      from === 0 ? `under ${percent(to)}` : `${percent(from)}–${percent(to)}`,
      count(labelled),
      count(right),
      ...shareCells(rightShare),
    ]),
  };
}

function notes({ rows: { empty, gone } }: Check): string[] {
  const missing = [
    ...(empty === 0 ? [] : [`${plural(empty, "row")} left empty`]),
    ...(gone === 0 ? [] : [`${plural(gone, "row")} taken out`]),
  ];
  return [
    ...(missing.length === 0 ? [] : [`${missing.join(", ")}: taken to be like the others.`]),
    "Labels are taken for the truth. About 95 of 100 such samples have the true value in the interval; with too few labels it says “cannot tell”.",
  ];
}

function shareCells(interval: Interval | null): [string, string] {
  if (interval === null) return ["–", "cannot tell"];
  const { value, low, high } = interval;
  return [percent(value), low === high ? "all are labelled" : `${percent(low)}–${percent(high)}`];
}

function numberCells(interval: Interval | null): [string, string] {
  if (interval === null) return ["–", "cannot tell"];
  const { value, low, high } = interval;
  return [value.toFixed(2), low === high ? "all are labelled" : `${low.toFixed(2)} to ${high.toFixed(2)}`];
}
