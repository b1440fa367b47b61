import { monthRange } from "../months.ts";
import { plural } from "../plural.ts";
import { gradeBecause } from "../report/grade-because.ts";
import { closed } from "../sentence.ts";
import { flow, wrap } from "../wrap.ts";
import { totalOf } from "./bar.ts";
import type { Section } from "./page.ts";

export const title: Section = (
  { period, split, quality, definition, house, learning: { answers } },
  { width, paint },
) => {
  const facts = [
    period === null ? "no dates" : monthRange(period.from, period.to),
    plural(totalOf(split.tickets), "ticket"),
    `data grade ${quality.grade}`,
    ...(definition.id === "default" ? [] : [`definition ${definition.id}`]),
  ];
  return [
    ...flow(["IT WORK AUDIT", ...facts], width, 3).map((line) => paint.strong(line)),
    ...wrap(gradeBecause(quality), width).map((line) => paint.quiet(line)),
    ...(answers === undefined ? [] : wrap(closed(answers.message), width).map((line) => paint.quiet(line))),
    ...(house === undefined ? [] : wrap(closed(house.message), width).map((line) => paint.quiet(line))),
  ];
};
