import { numberOf, type QuestionId } from "../model/answers.ts";

/** "question 12", as the questionnaire counts them. */
export function questionNumber(id: QuestionId): string {
  return `question ${numberOf(id)}`;
}
