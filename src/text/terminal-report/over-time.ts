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
export const overTime: Section = ({ split }, { width, paint }) => {
  const { months, trend } = split;
  const shown = months.slice(-Math.min(36, Math.floor(width / 3)));
  const [first, last] = [shown[0], shown.at(-1)];
  const drawn = first !== undefined && last !== undefined && shown.length > 1;
  const when = drawn ? `${monthRange(first.month, last.month)}: ` : "";
  const lines = [
    ...(drawn ? row("tickets a month", shown.map(totalOf), count, width) : []),
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
) {
  const ends = [values[0] ?? null, values.at(-1) ?? null].map((value) =>
    value === null ? "none" : say(value),
  );
  return labelled(sparkline(values), [`${what}, ${ends.join(" → ")}`], values.length, width);
}

/** A month without tickets has no share, which is not the same as a share of nothing. */
function transformShare(month: Month): number | null {
  return totalOf(month) > 0 ? month.transform / totalOf(month) : null;
}
