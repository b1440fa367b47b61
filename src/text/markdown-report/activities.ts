import type { Audit, AuditActivity } from "../../model/audit.ts";
import { count, figure } from "../numbers.ts";
import { about, span } from "../report/about.ts";
import { runShare } from "../report/run-share.ts";
import { stabilityWords } from "../report/stability.ts";
import { isUnweighed } from "../report/unweighed.ts";
import { left, listed, paragraphs, table, type Section } from "./page.ts";

export const activities: Section = ({ activities: all }: Audit) =>
  listed("Activities", [
    ...table(heads, all.map(cells)),
    ...paragraphs(
      all.length === 0
        ? []
        : [
            "E, A and O are points of 100 to eliminate, to automate and to outsource. Stability: of 100 other weightings of the criteria, how many give the same verdict. People: the fewest who together hold four fifths of the tickets. ~ hours are estimated, all or in part, – cannot be told.",
          ],
    ),
  ]);

const heads = [
  left("Activity"),
  "Tickets",
  "Hours",
  "Hours a month",
  "Run",
  "E",
  "A",
  "O",
  left("Verdict"),
  left("Next best"),
  left("Stability"),
  "Frees hours a month",
  "People",
];

function cells(activity: AuditActivity): string[] {
  const { classSplit, effortBasis: basis, scores, verdict, runnerUp, releases } = activity;
  const hours = (value: number | null) => (value === null ? "–" : `${about(basis)}${figure(value)}`);
  return [
    activity.title,
    count(activity.tickets),
    hours(activity.effortHours),
    hours(activity.hoursPerMonth),
    runShare(classSplit),
    ...[scores.eliminate, scores.automate, scores.outsource].map(({ points, confidence }) =>
      confidence > 0 ? count(points) : "–",
    ),
    `**${verdict}**`,
    runnerUp === verdict ? "–" : runnerUp,
    isUnweighed(activity) ? "–" : stabilityWords(activity.stability),
    releases === null ? "–" : span(releases, basis),
    activity.peopleForFourFifths === null ? "–" : count(activity.peopleForFourFifths),
  ];
}
