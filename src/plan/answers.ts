import type { Audit } from "../model/audit.ts";
import { questionIds, type SortedAnswers } from "../model/answers.ts";
import { maskPersonalData } from "../text/mask.ts";
import { plural } from "../text/plural.ts";
import { questions } from "../questions/index.ts";
import { answerInWords } from "./answer-in-words.ts";
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
  return questions.flatMap((question, at) => {
    const value = known[question.id];
    if (value === undefined) return [];
    const answer = answerInWords(question, value, titles);
    return [{ question: question.id, number: at + 1, title: question.title, answer }];
  });
}
