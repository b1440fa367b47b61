import { questions } from "../questions/index.ts";
import type { QuestionId } from "../model/answers.ts";

/** "question 12", as the questionnaire counts them. */
export function questionNumber(id: QuestionId): string {
  return `question ${questions.findIndex((question) => question.id === id) + 1}`;
}
