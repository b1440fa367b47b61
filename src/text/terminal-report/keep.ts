import type { Audit } from "../../model/audit.ts";
import { sentence } from "../sentence.ts";
import type { Section } from "./page.ts";
import { firstOf, paragraph } from "./paragraph.ts";

const most = 5;

/** Activities that share a reason stand together, so that it is read once. */
export const keep: Section = (audit, { width, paint }) => {
  const groups = byReason(audit.keep);
  if (groups.length === 0) return [];
  const rest = groups.slice(most).flatMap(({ titles }) => titles);
  return [
    paint.strong("NOT TO HAND OUT"),
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

interface Group {
  readonly because: string;
  readonly titles: readonly string[];
}

function byReason(kept: Audit["keep"]): readonly Group[] {
  const reasons = new Map<string, string[]>();
  for (const { title, because } of kept) {
    const titles = reasons.get(because);
    if (titles === undefined) reasons.set(because, [title]);
    else titles.push(title);
  }
  return [...reasons].map(([because, titles]) => ({ because, titles }));
}
