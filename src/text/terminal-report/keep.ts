import { keptByReason, type Kept } from "../report/kept.ts";
import { closed, sentence } from "../sentence.ts";
import type { Page, Section } from "./page.ts";
import { firstOf, paragraph } from "./paragraph.ts";

const [onFirstPage, most] = [3, 8];

/** The first three reasons, on the first page. */
export const keep: Section = (audit, page) => {
  const groups = keptByReason(audit.keep);
  if (groups.length === 0) return [];
  const left = groups.length - onFirstPage;
  return [
    page.paint.strong("NOT TO HAND OUT"),
    ...groups.slice(0, onFirstPage).flatMap((group) => short(group, page)),
    ...(left > 0
      ? paragraph(
          `and more, for ${left === 1 ? "another reason" : `${left} other reasons`}, below`,
          page.width,
        ).map(page.paint.quiet)
      : []),
  ];
};

/** The other reasons. */
export const keepMore: Section = (audit, { width, paint }) => {
  const groups = keptByReason(audit.keep).slice(onFirstPage);
  if (groups.length === 0) return [];
  const rest = groups.slice(most).flatMap(({ titles }) => titles);
  return [
    paint.strong("NOT TO HAND OUT EITHER"),
    ...groups
      .slice(0, most)
      .flatMap(({ titles, because }) => [
        ...paragraph(titles.join("; "), width).map((line) => paint.verdict("keep", line)),
        ...paragraph(sentence(because), width, 4),
      ]),
    ...paragraph(
      rest.length === 0 ? "" : `also ${firstOf(rest, 6, (left) => `${left} more`).join(", ")}`,
      width,
    ),
  ];
};

function short({ titles, because }: Kept, { width, paint }: Page): string[] {
  const names = firstOf(titles, 3, (left) => `${left} more`).join("; ");
  const [first = "", ...rest] = paragraph(`${names}: ${closed(because)}`, width - 2);
  return [first, ...rest.map((line) => `  ${line}`)].map((line) =>
    line.replace(names, () => paint.verdict("keep", names)),
  );
}
