import { questionIds, type QuestionId } from "../model/answers.ts";
import { UserError } from "../model/user-error.ts";
import { nearest } from "../text/nearest.ts";

/** The questions that an option names by their ids or numbers, separated by commas; all where nothing was said. */
export function questionsNamed(said: string | undefined, option: string): readonly QuestionId[] {
  if (said === undefined) return questionIds;
  const named = said.split(",").map((name) => questionNamed(name.trim(), option));
  if (option === "--edit" && named.length > 1) {
    throw new UserError("--edit asks one question.", "Give --only for several.");
  }
  return questionIds.filter((id) => named.includes(id));
}

function questionNamed(name: string, option: string): QuestionId {
  const found = /^\d+$/.test(name) ? questionIds[Number(name) - 1] : questionIds.find((id) => id === name);
  if (found !== undefined) return found;
  const near = nearest(name, questionIds);
  throw new UserError(
    `${option}${name === "" ? "" : ` ${name}`}: there is no such question.`,
    `${near === undefined ? "" : `Did you mean ${near}? `}Give an id of ktlo list questions, or a number from 1 to ${questionIds.length}.`,
  );
}
