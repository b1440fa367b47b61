import { expected } from "../interview/expected.ts";
import { inWords } from "../interview/in-words.ts";
import { isUnknown, reasonIn, type SaidOfQuestions } from "../model/answers.ts";
import { questions } from "../questions/index.ts";
import type { Question } from "../questions/question.ts";
import { tableText } from "../text/table-text.ts";

interface Named {
  readonly id: string;
  readonly title: string;
}

/** All questions with what was said of them: as JSON, or as a table of so many columns. */
export function answersList(
  said: SaidOfQuestions,
  activities: readonly Named[],
  look: "json" | number,
): string {
  const titles = new Map(activities.map(({ id, title }) => [id, title]));
  if (look === "json") {
    const all = questions.map((question, at) => ({
      ...questionData(question, at),
      state: stateOf(said[question.id]),
      ...(said[question.id] === undefined ? {} : { said: said[question.id] }),
    }));
    return `${JSON.stringify(all, null, 2)}\n`;
  }
  return tableText(
    [{ title: "no.", align: "right" }, { title: "id" }, { title: "question" }, { title: "answer" }],
    questions.map((question, at) => [
      String(at + 1),
      question.id,
      question.title,
      inWords(question, said[question.id], titles) ?? "–",
    ]),
    look,
  );
}

/** All there is to know of a question, for a program. */
export function questionData({ id, title, text, why, changes, options }: Question, at: number) {
  return { number: at + 1, id, title, text, why, changes, answer: expected(options) };
}

function stateOf(said: unknown): "open" | "unknown" | "not-applicable" | "answered" {
  if (said === undefined) return "open";
  if (isUnknown(said)) return "unknown";
  return reasonIn(said) === undefined ? "answered" : "not-applicable";
}
