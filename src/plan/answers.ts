import type { Audit } from "../model/audit.ts";
import { numberOf, questionIds, type SortedAnswers } from "../model/answers.ts";
import { maskPersonalData } from "../text/mask.ts";
import { inWords } from "../interview/in-words.ts";
import { plural } from "../text/plural.ts";
import { questions } from "../questions/index.ts";
import type { Findings } from "./findings.ts";
import { numbered } from "./open-questions.ts";

/** What the questionnaire contributed. */
export function answersOf({ answers, assessed, activities }: Findings): Audit["answers"] {
  const titles = new Map(activities.map(({ id, title }) => [id, title]));
  return {
    file: answers?.file ?? null,
    given: answers === undefined ? [] : given(answers, titles),
    notApplicable: (answers?.notApplicable ?? []).flatMap(({ id, reason }) => {
      const question = numbered(id);
      if (question === undefined) return [];
      return [{ question: id, number: question.number, because: maskPersonalData(reason) }];
    }),
    moved: assessed.moved.flatMap(({ question: id, activities: turned }) => {
      const question = numbered(id);
      if (question === undefined) return [];
      const names = turned.map((activity) => titles.get(activity) ?? activity).join(", ");
      return [
        {
          question: id,
          number: question.number,
          message: `Your answer to ${question.number} (${question.title}) moved ${plural(turned.length, "verdict")}: ${names}`,
          activities: [...turned],
        },
      ];
    }),
    open: answers === undefined ? questionIds.length : answers.unknown.length + answers.unanswered.length,
  };
}

/** In the order of the questions. */
function given({ known }: SortedAnswers, titles: ReadonlyMap<string, string>): Audit["answers"]["given"] {
  return questions.flatMap((question) => {
    const { id, title } = question;
    const value = known[id];
    if (value === undefined) return [];
    const answer = isRoster(value) ? "A file names them" : inWords(question, masked(value), titles);
    return answer === undefined ? [] : [{ question: id, number: numberOf(id), title, answer }];
  });
}

/** A file with people may be named after one of them. */
function isRoster(value: unknown): boolean {
  return typeof value === "object" && value !== null && "roster" in value;
}

/** What somebody typed may name people; ids and choices have nothing in them that is masked. */
function masked(value: unknown): unknown {
  if (typeof value === "string") return maskPersonalData(value);
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, masked(part)]));
}
