import type { Audit } from "../../model/audit.ts";
import { basisOf, span } from "../report/about.ts";
import { before } from "../report/before.ts";
import { mostTelling, stabilityWords, turns, weakestOf } from "../report/stability.ts";
import { closed, sentence } from "../sentence.ts";
import { padEnd, padStart, widthOf } from "../width.ts";
import { totalOf } from "./bar.ts";
import type { Page, Section } from "./page.ts";
import { narrow } from "./page.ts";
import { paragraph } from "./paragraph.ts";

type Move = Audit["moves"][number];

const most = 4;

/** Columns of the verdict, of the hours and of the stability. */
const [titleAt, hoursWide, stableWide] = [16, 11, 12];

export const moves: Section = (audit, page) => {
  if (totalOf(audit.split.tickets) === 0) return [];
  const { width, paint } = page;
  const heading = "DO FIRST";
  if (audit.moves.length === 0)
    return [
      paint.strong(heading),
      ...paragraph("Nothing stands out clearly enough to be done first.", width),
    ];
  const heads = `${padStart("frees h/month", hoursWide + 2)}  ${padEnd("stability", stableWide)}`;
  return [
    paint.strong(heading) +
      (width < narrow ? "" : paint.quiet(padStart(heads, width - widthOf(heading)).trimEnd())),
    ...audit.moves.slice(0, most).flatMap((move, at) => moveLines(move, at + 1, audit, page)),
  ];
};

function moveLines(move: Move, at: number, audit: Audit, page: Page): string[] {
  const { width, paint } = page;
  const weakest = weakestOf(move, audit.activities);
  const hours = freed(move, audit);
  const stable = weakest === undefined ? "" : stabilityWords({ ...weakest.stability, share: move.stability });
  const number = padEnd(`${at}`, 2);
  const verdict = capital(move.verdict);
  if (width < narrow) {
    return [
      `  ${number} ${paint.verdict(move.verdict, verdict)}`,
      ...paragraph(move.title, width, 5).map(paint.strong),
      ...paragraph(
        [hours === "–" ? "" : `frees ${hours} h/month`, stable].filter((part) => part !== "").join(", "),
        width,
        5,
      ),
      ...notes(move, audit, page, 5),
    ];
  }
  const room = width - hoursWide - stableWide - 4;
  const [first = "", ...rest] = paragraph(move.title, room, titleAt).map((line) => line.slice(titleAt));
  const figures = `${padStart(hours, hoursWide)}  ${stable}`.trimEnd();
  return [
    `  ${number} ${paint.verdict(move.verdict, padEnd(verdict, 9))}  ${paint.strong(padEnd(first, room - titleAt))}  ${figures}`,
    ...rest.map((line) => " ".repeat(titleAt) + paint.strong(line)),
    ...notes(move, audit, page, titleAt),
  ];
}

/** What comes before it, and what would turn it where it is not stable. */
function notes(move: Move, { activities }: Audit, { width }: Page, indent: number): string[] {
  const parts = activities.filter(({ id }) => move.activities.includes(id));
  const [first, ...more] = parts.flatMap((activity) =>
    before(activity).map((because) => (parts.length > 1 ? `${activity.title}: ${because}` : because)),
  );
  const weakest = weakestOf(move, activities);
  const turn =
    weakest === undefined || weakest.stability.word === "stable"
      ? ""
      : turns(mostTelling(weakest.stability.flips.filter(({ by }) => by !== "answer")), 1);
  const whose = turn === "" || parts.length < 2 ? turn : `${weakest?.title ?? ""} ${turn}`;
  return [
    ...(first === undefined
      ? []
      : paragraph(
          closed(`First: ${first}${more.length === 0 ? "" : ` (and ${more.length} more)`}`),
          width,
          indent,
        )),
    ...paragraph(sentence(whose), width, indent),
  ];
}

function freed({ releases, activities: ids }: Move, { activities }: Audit): string {
  const bases = activities.filter(({ id }) => ids.includes(id)).map(({ effortBasis }) => effortBasis);
  return releases === null ? "–" : span(releases, basisOf(bases));
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
