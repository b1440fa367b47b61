import { UserError } from "../model/user-error.ts";
import { plural } from "../text/plural.ts";
import { closed } from "../text/sentence.ts";

/** Something in the config that cannot be meant, and where it stands. */
export interface Problem {
  /** In characters from the beginning of the file. */
  readonly offset: number;
  readonly message: string;
}

const most = 10;

/** All that is wrong with a config, in the order of the file, one sentence each. */
export function configError(text: string, file: string, problems: readonly Problem[]): UserError {
  const sentences = problems
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, message }) => `${file}:${place(text, offset)}: ${closed(message)}`);
  const left = sentences.length - most;
  return new UserError(
    `${file} has ${plural(sentences.length, "error")}${left > 0 ? `, of which the first ${most} are shown` : ""}.`,
    "Mend what is named; ktlo schema config says what the file may hold.",
    sentences.slice(0, most),
  );
}

/** "12:7": line and column, both counted from 1. */
function place(text: string, offset: number): string {
  const before = text.slice(0, offset);
  return `${lineAt(text, offset)}:${offset - before.lastIndexOf("\n")}`;
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
