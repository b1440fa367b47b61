import { monthRange } from "../months.ts";
import { plural } from "../plural.ts";
import { gradeBecause } from "../report/grade-because.ts";
import { closed } from "../sentence.ts";
import { sum } from "../numbers.ts";
import { paragraphs, type Section } from "./page.ts";

export const head: Section = ({
  period,
  split: { tickets },
  quality,
  house,
  definition,
  learning: { answers },
}) => {
  const facts = [
    period === null ? "no dates" : monthRange(period.from, period.to),
    plural(sum([tickets.run, tickets.transform, tickets.unclear]), "ticket"),
    `data grade ${quality.grade}`,
    ...(definition.id === "default" ? [] : [`definition ${definition.id}`]),
  ];
  return [
    "# IT work audit",
    "",
    `**${facts.join(" · ")}**`,
    ...paragraphs([
      gradeBecause(quality),
      ...(answers === undefined ? [] : [closed(answers.message)]),
      ...(house === undefined ? [] : [closed(house.message)]),
    ]),
  ];
};
