import { sourced } from "../report/sourced.ts";
import type { Section } from "./page.ts";
import { firstOf, paragraph } from "./paragraph.ts";

const most = 2;

/** What is known of other organisations, with source and year. */
export const elsewhere: Section = ({ benchmarks }, { width, paint }) => {
  if (benchmarks.length === 0) return [];
  const said = benchmarks.map(({ message, source, year }) => sourced(message, source, year));
  return [
    paint.strong("ELSEWHERE"),
    ...firstOf(said, most, (left) => `and ${left} more, all in --format markdown`).flatMap((text) =>
      paragraph(text, width),
    ),
  ];
};
