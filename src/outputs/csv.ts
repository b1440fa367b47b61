import { csvLine } from "../text/csv.ts";
import type { Output } from "./output.ts";

export const csv: Output = {
  id: "csv",
  title: "The table of activities, for a spreadsheet",
  render: ({ activities }) =>
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
    ]
      .map((line) => `${line}\n`)
      .join(""),
};

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
