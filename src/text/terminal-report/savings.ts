import { releasable } from "../report/releasable.ts";
import { sourced } from "../report/sourced.ts";
import { sentence } from "../sentence.ts";
import type { Section } from "./page.ts";
import { paragraph } from "./paragraph.ts";

const most = 5;

export const savings: Section = (audit, { width, paint }) => {
  const { assumptions, cash, cashBecause } = audit.savings;
  if (assumptions.length === 0) return [];
  const said = assumptions.map(({ message, source, year }) => sourced(message, source, year));
  const left = said.length - most;
  return [
    paint.strong("SAVINGS"),
    ...paragraph(releasable(audit), width),
    ...paragraph(cash === null ? "" : `${sentence(cash.because)} ${sentence(cashBecause)}`, width),
    ...paragraph("They rest on:", width),
    ...said
      .slice(0, most)
      .flatMap((text) =>
        paragraph(text, width, 4).map((line, at) => (at === 0 ? `  · ${line.slice(4)}` : line)),
      ),
    ...paragraph(left > 0 ? `and ${left} more, all in --format markdown` : "", width).map(paint.quiet),
  ];
};
