import { plural } from "../plural.ts";
import { closed, sentence } from "../sentence.ts";
import type { Section } from "./page.ts";
import { firstOf, paragraph } from "./paragraph.ts";

const most = 6;

/** What the questionnaire contributed; left out where nobody answered it. */
export const answers: Section = ({ answers: { file, given, notApplicable, moved, open } }, page) => {
  if (file === null && given.length === 0) return [];
  const { width, paint } = page;
  const aside =
    notApplicable.length === 0 ? "" : `, ${plural(notApplicable.length, "question")} set aside with a reason`;
  const none = moved.length === 0 ? ["None of them moved a verdict."] : [];
  const texts = moved.map(({ message }) => sentence(message));
  return [
    paint.strong("ANSWERS"),
    ...paragraph(
      closed(`${plural(given.length, "answer")} from ${file ?? "you"}${aside}, ${open} open`),
      width,
    ),
    ...[...none, ...firstOf(texts, most, (left) => `and ${left} more, all in --format markdown`)].flatMap(
      (text) => paragraph(text, width),
    ),
  ];
};
