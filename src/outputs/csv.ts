import { transformationByDefinition } from "../text/by-definition.ts";
import { csvLine } from "../text/csv.ts";
import type { Output } from "./output.ts";

export const csv: Output = {
  id: "csv",
  title: "The table of activities, for a spreadsheet",
  render: ({ activities, split, definition }) =>
    [
      csvLine(columns),
      ...activities.map(({ id, title, tickets, classSplit, effortHours, effortBasis, ...judged }) =>
        csvLine([
          id,
          title,
          tickets,
          classSplit.run,
          classSplit.transform,
          classSplit.unclear,
          Number(effortHours.toFixed(2)),
          effortBasis,
          judged.verdict,
          judged.runnerUp,
          Number(judged.confidence.toFixed(3)),
          judged.because,
          judged.notWithout.join("; "),
        ]),
      ),
      ...note("by-definition", transformationByDefinition(split)),
      ...note("definition", definition.id === "default" ? "" : definition.id),
    ]
      .map((line) => `${line}\n`)
      .join(""),
};

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
];
