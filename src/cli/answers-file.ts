import { problemsOf } from "../interview/problems.ts";
import {
  answersFileSchema,
  questionIds,
  sortedAnswers,
  type GivenAnswers,
  type SaidOfQuestions,
} from "../model/answers.ts";
import { UserError } from "../model/user-error.ts";
import { plural } from "../text/plural.ts";
import { closed } from "../text/sentence.ts";
import { optionalFile } from "./optional-file.ts";
import { openOutput } from "./output-file.ts";

export const usualAnswers = "ktlo.answers.json";

interface KeptAnswers {
  readonly file: string;
  readonly said: SaidOfQuestions;
}

/** The answers in the file that was named, else in the usual one, if it is there. `activities` are all ids there are. */
export async function answersFrom(
  said: string | undefined,
  activities: readonly string[],
): Promise<GivenAnswers | undefined> {
  const file = said ?? usualAnswers;
  const text = await textOf(file, said === undefined);
  return text === undefined ? undefined : { file, ...sortedAnswers(readAnswers(file, text, activities)) };
}

/** The answers in a file that need not be there yet, since answers will be written to it. */
export async function answersToKeep(
  said: string | undefined,
  activities: readonly string[],
): Promise<KeptAnswers> {
  const file = said ?? usualAnswers;
  const text = await textOf(file, true);
  return { file, said: text === undefined ? {} : readAnswers(file, text, activities) };
}

/** One question on each line, in the order in which they are asked. The file changes as a whole or not at all. */
export function keepAnswers(file: string, said: SaidOfQuestions): void {
  const lines = questionIds.flatMap((id) =>
    said[id] === undefined ? [] : [`    ${JSON.stringify(id)}: ${JSON.stringify(said[id])}`],
  );
  const output = openOutput(file, []);
  try {
    output.write(`{\n  "schemaVersion": 1,\n  "answers": {\n${lines.join(",\n")}\n  }\n}\n`);
    output.done();
  } catch (error) {
    output.failed();
    throw error;
  }
}

const most = 10;

function readAnswers(file: string, text: string, activities: readonly string[]): SaidOfQuestions {
  const found = parsed(text, file);
  const problems = problemsOf(found, activities);
  if (problems.length > 0) {
    throw new UserError(
      `${file} has ${plural(problems.length, "error")}${problems.length > most ? `, of which the first ${most} are shown` : ""}.`,
      "Mend what is named, or let ktlo ask write another file; ktlo list questions and ktlo schema answers say what it may hold.",
      problems.slice(0, most).map((problem) => `${file}: ${closed(problem)}`),
    );
  }
  return answersFileSchema.parse(found).answers;
}

async function textOf(file: string, mayBeMissing: boolean): Promise<string | undefined> {
  const text = (await optionalFile(file, "--answers", mayBeMissing))?.toString("utf8");
  return text?.replace(/^\uFEFF/u, "");
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${file} is not JSON.`, "Mend it, or let ktlo ask write another file.");
  }
}
