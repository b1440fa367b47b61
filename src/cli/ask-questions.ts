import type { Activity } from "../activities/activity.ts";
import { interview } from "../interview/interview.ts";
import type { Person } from "../interview/person.ts";
import { sortedAnswers, type GivenAnswers, type QuestionId, type SaidOfQuestions } from "../model/answers.ts";
import { keepAnswers } from "./answers-file.ts";
import type { Io } from "./io.ts";
import { openOutput } from "./output-file.ts";
import { widthOf } from "./terminal-width.ts";

interface Asking {
  readonly person: Person;
  /** Where answers are kept, and what was said earlier. */
  readonly kept: { readonly file: string; readonly said: SaidOfQuestions };
  /** All that may be named. */
  readonly activities: readonly Activity[];
  /** True: only those of which nothing was said yet. */
  readonly onlyOpen: boolean;
  readonly io: Io;
}

interface Asked {
  readonly said: SaidOfQuestions;
  /** The same, as an audit takes it. */
  readonly answers: GivenAnswers;
  readonly ended: "done" | "stopped" | "closed";
}

/** Asks some questions on the terminal; each answer is written to the file before the next question. */
export async function askQuestions(
  ids: readonly QuestionId[],
  { person, kept, activities, onlyOpen, io }: Asking,
): Promise<Asked> {
  const { said, ended } = await interview({
    person,
    activities,
    ids,
    said: kept.said,
    onlyOpen,
    width: () => askingWidth(io),
    say: (text) => io.err(text),
    keep: (all) => keepAnswers(kept.file, all),
  });
  return { said, ended, answers: { file: kept.file, ...sortedAnswers(said) } };
}

/** A place where nothing can be written is better found before the first answer than after it. */
export function mayBeKept(file: string, taken: readonly string[] = []): void {
  openOutput(file, taken).failed();
}

/** Longer lines are hard to read. */
const widest = 80;

export function askingWidth(io: Io): number {
  return Math.min(widest, widthOf({ ...io, width: io.errWidth }));
}
