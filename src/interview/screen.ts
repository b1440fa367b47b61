import type { Question } from "../questions/question.ts";
import { safeForTerminal } from "../text/terminal.ts";
import { wrap } from "../text/wrap.ts";

interface Shown {
  readonly question: Question;
  /** "Question 4 of 27" */
  readonly place: string;
  /** What was said before, in words. */
  readonly before: string | undefined;
}

/** A question as it is put: its place, its text, why it is asked, and what was said before. */
export function screenOf({ question, place, before }: Shown, width: number): string {
  const told = [
    ...wrap(place, width),
    "",
    ...wrap(question.text, width),
    "",
    ...indented("Why", question.why, width),
    ...(before === undefined ? [] : indented("So far", safeForTerminal(before), width)),
    "",
  ];
  return told.map((line) => `${line}\n`).join("");
}

/** "Why: …", later lines below the first word. */
function indented(name: string, text: string, width: number): readonly string[] {
  return wrap(`${name}: ${text}`, width - 2).map((line) => `  ${line}`);
}
