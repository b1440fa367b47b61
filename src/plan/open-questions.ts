import { numberOf } from "../model/answers.ts";
import { questions } from "../questions/index.ts";
import type { Question } from "../questions/question.ts";
import type { Findings } from "./findings.ts";

interface OpenQuestion extends Pick<Question, "id" | "title" | "text" | "changes"> {
  /** From 1, in the order in which they are asked. */
  readonly number: number;
  /** Ids of the activities whose verdict an answer could turn. */
  readonly activities: readonly string[];
}

/** Questions without an answer that could turn verdicts, the most verdicts first; what does not apply is not open. */
export function openQuestions({
  assessed,
  answers,
}: Pick<Findings, "assessed" | "answers">): readonly OpenQuestion[] {
  const settled = new Set<string>(answers?.notApplicable.map(({ id }) => id));
  return assessed.open
    .filter(({ question }) => !settled.has(question))
    .flatMap(({ question, activities }) => {
      const known = numbered(question);
      return known === undefined ? [] : [{ ...known, activities }];
    });
}

/** A question with the number it is known by; undefined where there is none with this id. */
export function numbered(id: string): Omit<OpenQuestion, "activities"> | undefined {
  const question = questions.find((one) => one.id === id);
  if (question === undefined) return undefined;
  const { title, text, changes } = question;
  return { id: question.id, number: numberOf(question.id), title, text, changes };
}
