import { percent } from "../numbers.ts";
import { peopleWords, workOf } from "../report/people.ts";
import { sentence } from "../sentence.ts";
import { grid } from "./grid.ts";
import type { Section } from "./page.ts";
import { labelled, paragraph } from "./paragraph.ts";

const [mostActivities, mostResolvers] = [6, 10];

/** Those whom the leader named, always all together. */
export const keyPeople: Section = ({ keyPeople: key }, page) => {
  if (key === null) return [];
  const { width, paint } = page;
  const rows = key.activities.slice(0, mostActivities).map((each) => ({
    name: each.title,
    cells: [
      each.shareOfTheirEffort === null ? "–" : percent(each.shareOfTheirEffort),
      each.verdict,
      each.documentFirst ? "write down first" : "",
    ],
  }));
  const left = key.activities.length - rows.length;
  const heads = [
    { title: "of their hours" },
    { title: "verdict", align: "left" },
    { title: "", align: "left" },
  ] as const;
  return [
    ...(rows.length === 0 ? [paint.strong("KEY PEOPLE")] : grid("KEY PEOPLE", heads, rows, page)),
    ...paragraph(left > 0 ? `and ${left} more, all in --format markdown` : "", width).map(paint.quiet),
    ...paragraph(sentence(key.message), width),
  ];
};

/** What may be said of people; who works on what, by pseudonym, only where it was asked for. */
export const people: Section = (audit, { width, paint }) => {
  const all = workOf(audit);
  const left = all.length - mostResolvers;
  const lines = [
    ...peopleWords(audit.people).flatMap((text) => paragraph(text, width)),
    ...all
      .slice(0, mostResolvers)
      .flatMap(({ resolver, titles }) => labelled(resolver, [titles.join("; ")], 6, width)),
    ...paragraph(left > 0 ? `and ${left} more, all in --format markdown` : "", width).map(paint.quiet),
  ];
  return lines.length === 0 ? [] : [paint.strong("PEOPLE"), ...lines];
};
