import type { Audit } from "../../model/audit.ts";
import { monthRange } from "../months.ts";
import { count, percent } from "../numbers.ts";
import { sentence } from "../sentence.ts";
import { sparkline, totalOf } from "./bar.ts";
import { transformationByDefinition } from "../by-definition.ts";
import type { Section } from "./page.ts";
import { labelled, paragraph } from "./paragraph.ts";

type Month = Audit["split"]["months"][number];

/** The last months in two rows of columns, and what they show in a sentence; then the share by every definition. */
export const overTime: Section = ({ split, period }, { width, paint }) => {
  const { months, trend } = split;
  const shown = months.slice(-Math.min(36, Math.floor(width / 3)));
  const [first, last] = [shown[0], shown.at(-1)];
  const partly = [first, last].some((month) => month !== undefined && isPart(month.month, period));
  const note = partly ? " (a month at the end is cut off)" : "";
  const drawn = first !== undefined && last !== undefined && shown.length > 1;
  const when = drawn ? `${monthRange(first.month, last.month)}: ` : "";
  const lines = [
    ...(drawn ? row("tickets a month", shown.map(totalOf), count, width, note) : []),
    ...(drawn ? row("transformation", shown.map(transformShare), percent, width) : []),
    ...paragraph(trend === "" ? "" : sentence(`${when}${trend}`), width),
    ...paragraph(transformationByDefinition(split), width),
  ];
  return lines.length === 0 ? [] : [paint.strong("OVER TIME AND BY DEFINITION"), ...lines];
};

function row(
  what: string,
  values: readonly (number | null)[],
  say: (value: number) => string,
  width: number,
  note = "",
) {
  const ends = [values[0] ?? null, values.at(-1) ?? null].map((value) =>
    value === null ? "none" : say(value),
  );
  return labelled(sparkline(values), [`${what}: ${ends.join(" → ")}${note}`], values.length, width);
}

/** As close to the ends of a month as a long weekend, it counts as covered. */
const edgeDays = 4;

function isPart(month: string, period: Audit["period"]): boolean {
  if (period === null) return false;
  const [year = 0, at = 0] = month.split("-").map(Number);
  const days = new Date(Date.UTC(year, at, 0)).getUTCDate();
  const begins = period.from.startsWith(month) && day(period.from) - 1 >= edgeDays;
  const ends = period.to.startsWith(month) && days - day(period.to) >= edgeDays;
  return begins || ends;
}

function day(date: string): number {
  return Number(date.slice(8, 10));
}

/** A month without tickets has no share, which is not the same as a share of nothing. */
function transformShare(month: Month): number | null {
  return totalOf(month) > 0 ? month.transform / totalOf(month) : null;
}
