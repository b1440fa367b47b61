import type { Audit } from "../../model/audit.ts";
import { closed, sentence } from "../sentence.ts";
import type { Page, Section } from "./page.ts";
import { firstOf, labelled, paragraph } from "./paragraph.ts";

type Step = Audit["roadmap"]["days30"][number];

const [mostSteps, mostRules] = [3, 3];

export const plan: Section = ({ roadmap }, page) => {
  const { days30, days60, days90, stopRules, retained } = roadmap;
  const phases: [string, readonly Step[]][] = [
    ["30 days", days30],
    ["60 days", days60],
    ["90 days", days90],
  ];
  const { width, paint } = page;
  const lines = [
    ...phases.flatMap(([label, steps]) => phase(label, steps, page)),
    ...listUnder("stop", stopRules.slice(0, mostRules).map(sentence), width),
    ...listUnder(
      "stays",
      retained.length === 0 ? [] : [closed(retained.map(({ role }) => role).join("; "))],
      width,
    ),
  ];
  return lines.length === 0
    ? []
    : [
        paint.strong("PLAN"),
        ...lines,
        ...paragraph(
          "What has to be true before each step, and how one knows that it is done: --format markdown",
          width,
        ).map(paint.quiet),
      ];
};

function phase(label: string, steps: readonly Step[], { width }: Page): string[] {
  const said = steps.map(({ what, owner }) => closed(`${what} (${owner})`));
  return listUnder(
    label,
    firstOf(said, mostSteps, (left) => `and ${left} more`),
    width,
  );
}

function listUnder(label: string, texts: readonly string[], width: number): string[] {
  return texts.length === 0 ? [] : labelled(label, texts, 7, width);
}
