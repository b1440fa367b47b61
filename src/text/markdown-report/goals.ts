import { count, figure, percent } from "../numbers.ts";
import { about, percentSpan, span } from "../report/about.ts";
import { peopleWords, workOf } from "../report/people.ts";
import { closed, sentence } from "../sentence.ts";
import { sourced } from "../report/sourced.ts";
import { left, listed, paragraphs, table, type Section } from "./page.ts";

export const goals: Section = ({ goals: { target, gapHoursPerMonth: gap, moves, message }, split }) => {
  if (target === null) return [];
  const basis = split.effortBasis;
  return listed("Goals", [
    `Target ${percent(target)} of hours, today ${percentSpan(split.transformationOfEffort)}. ${sentence(message)}`,
    ...paragraphs(
      gap === null
        ? []
        : [`${about(basis)}${figure(gap)} hours a month have to move from run to transformation.`],
    ),
    ...(moves.length === 0 ? [] : [""]),
    ...table(
      [left("Move"), "Frees hours a month", "Reaches", "Stable", left("Risk")],
      moves.map(({ verdict, title, releases, reaches, stability, risk }) => [
        `**${verdict}** ${title}`,
        span(releases, basis),
        percent(reaches),
        percent(stability),
        closed(risk),
      ]),
    ),
  ]);
};

export const savings: Section = ({ savings: { cash, assumptions } }) =>
  listed("Savings", [
    ...(cash === null ? [] : [sentence(cash.because), ""]),
    ...assumptions.map(({ message, source, year }) => `- ${sourced(message, source, year)}`),
  ]);

export const elsewhere: Section = ({ benchmarks }) =>
  listed(
    "Elsewhere",
    benchmarks.map(({ message, source, year }) => `- ${sourced(message, source, year)}`),
  );

export const keyPeople: Section = ({ keyPeople: key }) =>
  key === null
    ? []
    : listed("Key people", [
        sentence(key.message),
        ...(key.activities.length === 0 ? [] : [""]),
        ...table(
          [left("Activity"), "Share of their hours", left("Verdict"), "Others who work on it", left("First")],
          key.activities.map((each) => [
            each.title,
            each.shareOfTheirEffort === null ? "–" : percent(each.shareOfTheirEffort),
            `**${each.verdict}**`,
            count(each.others),
            each.documentFirst ? "write down" : "",
          ]),
        ),
      ]);

export const people: Section = (audit) => {
  const all = workOf(audit).map(({ resolver, titles }) => `- **${resolver}**: ${titles.join("; ")}`);
  return listed("People", [
    ...paragraphs(peopleWords(audit.people)).slice(1),
    ...(all.length === 0 ? [] : ["", ...all]),
  ]);
};
