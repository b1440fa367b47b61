import { monthRange } from "../months.ts";
import { plural } from "../plural.ts";
import { sentence } from "../sentence.ts";
import { flow, wrap } from "../wrap.ts";
import { totalOf } from "./bar.ts";
import type { Section } from "./page.ts";

export const title: Section = ({ period, split, quality, definition }, { width, paint }) => {
  const facts = [
    period === null ? "no dates" : monthRange(period.from, period.to),
    plural(totalOf(split.tickets), "ticket"),
    `data grade ${quality.grade}`,
    ...(definition.id === "default" ? [] : [`definition ${definition.id}`]),
  ];
  return [
    ...flow(["IT WORK AUDIT", ...facts], width, 3).map((line) => paint.strong(line)),
    ...wrap(sentence(quality.because), width).map((line) => paint.quiet(line)),
  ];
};
