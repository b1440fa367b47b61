import { sentence } from "../sentence.ts";
import type { Section } from "./page.ts";
import { firstOf, paragraph } from "./paragraph.ts";

export const keep: Section = (audit, { width, paint }) => {
  if (audit.keep.length === 0) return [];
  const [first, rest] = [audit.keep.slice(0, 6), audit.keep.slice(6)];
  return [
    paint.strong("NOT TO HAND OUT"),
    ...first.flatMap(({ title, because }) => [
      ...paragraph(title, width).map((line) => paint.verdict("keep", line)),
      ...paragraph(sentence(because), width, 4),
    ]),
    ...paragraph(
      rest.length === 0
        ? ""
        : `also ${firstOf(
            rest.map(({ title }) => title),
            6,
            (left) => `${left} more`,
          ).join(", ")}`,
      width,
    ),
  ];
};
