import { leastLabels, told, type Interval } from "./interval.ts";
import type { LabelledRow } from "./read-sheet.ts";
import { sureFrom } from "./sure.ts";
import { wilson } from "./wilson.ts";

/** Tickets whose class was said with a probability between two bounds, and how many of them were right. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly labelled: number;
  readonly right: number;
  /** Mean of the probabilities that were said; null where there is no ticket. */
  readonly said: number | null;
  /** Share that was right; null where there are too few tickets to tell. */
  readonly rightShare: Interval | null;
}

const bounds = [0, 0.6, 0.75, sureFrom, 1];

/** Whoever says 90 % should be right nine times in ten. Surest first; shares are those of the sheet, unweighted. */
export function calibration(rows: readonly LabelledRow[]): CalibrationBin[] {
  return bounds
    .slice(0, -1)
    .map((from, at) => binOf(rows, from, bounds[at + 1] ?? 1))
    .toReversed();
}

function binOf(all: readonly LabelledRow[], from: number, to: number): CalibrationBin {
  const rows = all.filter(
    ({ said: { probability } }) => probability >= from && (probability < to || to === 1),
  );
  const right = rows.filter((row) => row.class === row.said.class).length;
  const said = rows.reduce((sum, row) => sum + row.said.probability, 0) / rows.length;
  return {
    from,
    to,
    labelled: rows.length,
    right,
    said: rows.length === 0 ? null : said,
    rightShare: told(wilson(right, rows.length), {
      needed: leastLabels.part,
      given: rows.length,
      possible: Number.POSITIVE_INFINITY,
    }),
  };
}
