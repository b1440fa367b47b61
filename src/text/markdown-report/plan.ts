import type { Audit } from "../../model/audit.ts";
import { count } from "../numbers.ts";
import { plural } from "../plural.ts";
import { closed, sentence } from "../sentence.ts";
import { left, listed, paragraphs, table, type Section } from "./page.ts";

export const plan: Section = ({ roadmap }) => {
  const { days30, days60, days90, stopRules, retained } = roadmap;
  return listed("Plan", [
    ...listed("Within 30 days", steps(days30), 3),
    ...listed("Within 60 days", steps(days60), 3),
    ...listed("Within 90 days", steps(days90), 3),
    ...listed(
      "When to stop",
      stopRules.map((rule) => `- ${sentence(rule)}`),
      3,
    ),
    ...listed(
      "What the house still needs people for",
      retained.map(({ role, because }) => `- **${role}**: ${closed(because)}`),
      3,
    ),
  ]);
};

function steps(all: Audit["roadmap"]["days30"]): string[] {
  return table(
    [left("What"), left("Who"), left("Before"), left("Done when")],
    all.map(({ what, owner, before = "", done }) => [closed(what), owner, closed(before), closed(done)]),
  );
}

/** Every answer that was given, and which verdicts it moved. */
export const answers: Section = ({ answers: { file, given, notApplicable, moved, open } }) => {
  if (file === null && given.length === 0) return [];
  return listed("Answers", [
    closed(`${plural(given.length, "answer")} from ${file ?? "you"}, ${count(open)} open`),
    ...paragraphs(moved.map(({ message }) => sentence(message))),
    "",
    ...given.map(({ number, title, answer }) => `- ${count(number)}, ${title}: ${closed(answer)}`),
    ...notApplicable.map(({ number, because }) => `- ${count(number)}: set aside, ${closed(because)}`),
  ]);
};
