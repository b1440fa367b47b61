import { keptByReason, type Kept } from "../report/kept.ts";
import { plural } from "../plural.ts";
import { closed, sentence } from "../sentence.ts";
import { padStart } from "../width.ts";
import { narrow, type Page, type Section } from "./page.ts";
import { firstOf, paragraph } from "./paragraph.ts";

const [onFirstPage, most] = [3, 8];

/** The first three reasons, on the first page. */
export const keep: Section = (audit, page) => {
  const groups = keptByReason(audit.keep);
  if (groups.length === 0) return [];
  const left = groups.length - onFirstPage;
  const heading = "NOT TO HAND OUT";
  const more = left > 0 ? `and for ${plural(left, "other reason")}, below` : "";
  return [
    page.paint.strong(heading) +
      (more === "" || page.width < narrow
        ? ""
        : page.paint.quiet(padStart(more, page.width - heading.length))),
    ...groups.slice(0, onFirstPage).flatMap((group) => short(group, page)),
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
