import type { Audit } from "../../model/audit.ts";
import { hours } from "../numbers.ts";
import { plural } from "../plural.ts";
import { about, basisOf, span } from "../report/about.ts";
import { keptByReason } from "../report/kept.ts";
import { openAnswers } from "../report/open-answers.ts";
import { cashWords, releasable as words } from "../report/releasable.ts";
import { stabilityWords, weakestOf } from "../report/stability.ts";
import { closed, sentence } from "../sentence.ts";
import { heading, listed, paragraphs, type Section } from "./page.ts";

/** What the first page of the terminal says, in full. */
export const first: Section = (audit) => [
  ...listed("Releasable", releasable(audit)),
  ...listed(
    "Do first",
    audit.moves.map((move, at) => `${at + 1}. ${moveWords(move, audit)}`),
  ),
  ...listed(
    "Not to hand out",
    keptByReason(audit.keep).map(({ titles, because }) => `- **${titles.join("; ")}**: ${closed(because)}`),
  ),
  ...listed(
    "Risks",
    audit.risks.map((risk) => `- ${sentence(risk)}`),
  ),
  ...(audit.howSure === "" ? [] : [...heading("How sure"), sentence(audit.howSure)]),
  ...missing(audit),
  ...(audit.forReader === undefined || audit.forReader === ""
    ? []
    : [...heading("For you"), sentence(audit.forReader)]),
];

function releasable(audit: Audit): string[] {
  const { goals, savings, split } = audit;
  const target = goals.target === null ? "" : `Target: ${closed(goals.message)}`;
  return paragraphs([
    words(audit),
    cashWords(savings, split.effortBasis),
    sentence(savings.cashBecause),
    target,
  ]).slice(1);
}

function moveWords(move: Audit["moves"][number], { activities }: Audit): string {
  const { verdict, title, tickets, effortHours, releases, stability, because } = move;
  const basis = basisOf(
    activities.filter(({ id }) => move.activities.includes(id)).map(({ effortBasis }) => effortBasis),
  );
  const weakest = weakestOf(move, activities);
  const facts = [
    plural(tickets, "ticket"),
    `${about(basis)}${hours(effortHours)}`,
    ...(releases === null ? [] : [`frees ${span(releases, basis)} h a month`]),
    ...(weakest === undefined ? [] : [stabilityWords({ ...weakest.stability, share: stability })]),
  ];
  return `**${verdict}**: ${title} (${facts.join(", ")}). ${sentence(because)}`;
}

function missing(audit: Audit): string[] {
  const { message, questions } = openAnswers(audit);
  return message === ""
    ? []
    : [...heading("Missing"), closed(message), "", ...questions.map((question) => `- ${closed(question)}`)];
}
