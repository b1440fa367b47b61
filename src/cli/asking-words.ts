import { numberOf, questionIds, sortedAnswers, type SaidOfQuestions } from "../model/answers.ts";
import { questions } from "../questions/index.ts";
import { plural } from "../text/plural.ts";
import { safeForTerminal } from "../text/terminal.ts";
import { wrap } from "../text/wrap.ts";
import { usualAnswers } from "./answers-file.ts";

interface Kept {
  readonly file: string;
  readonly said: SaidOfQuestions;
}

export function greeting({ file, said }: Kept, width: number): string {
  const done = questionIds.filter((id) => said[id] !== undefined).length;
  const all = questionIds.length;
  const first = `${all} questions about what no ticket tells. Any of them may be left open: say that you do not know.`;
  const begun =
    done === 0
      ? first
      : `${done} of ${all} questions are behind you${done === all ? "" : "; on with the rest"}.`;
  return asLines([
    ...wrap(begun, width),
    ...wrap(`Every answer is kept at once in ${safeForTerminal(file)}, on this machine.`, width),
    ...(done === all ? [] : wrap(keys, width)),
  ]);
}

const keys = "Esc goes back; Ctrl-C stops, and the next ktlo ask goes on there.";

/** Before a few questions that were chosen. */
export const shortGreeting = "Esc goes back; Ctrl-C stops.\n";

/** Before the questions that an audit offers. */
export function offerGreeting(file: string, width: number): string {
  return asLines([
    ...wrap(`Every answer is kept at once in ${safeForTerminal(file)}, on this machine.`, width),
    ...wrap("Esc goes back; Ctrl-C stops, and the report comes with what was answered.", width),
  ]);
}

/** After them, before the report. */
export function offerParting(file: string, given: number, width: number): string {
  const line =
    given === 0
      ? "Nothing was answered, and nothing written."
      : `${plural(given, "answer is", "answers are")} kept in ${safeForTerminal(file)}; this report uses ${given === 1 ? "it" : "them"}.`;
  return asLines(["", ...wrap(line, width), ""]);
}

interface Parting {
  readonly file: string;
  readonly before: SaidOfQuestions;
  readonly said: SaidOfQuestions;
  readonly ended: "done" | "stopped" | "closed";
}

/** Where things stand, and what the next command is. */
export function parting({ file, before, said, ended }: Parting, width: number): string {
  if (Object.keys(said).length === 0) return "\nNothing was answered, and nothing written.\n";
  const { unknown, unanswered, notApplicable } = sortedAnswers(said);
  const option = file === usualAnswers ? "" : ` --answers ${safeForTerminal(file)}`;
  const answered = questionIds.length - unknown.length - unanswered.length - notApplicable.length;
  const parts = [
    `${plural(answered, "question is", "questions are")} answered`,
    ...(unknown.length === 0 ? [] : [`${unknown.length} not known`]),
    ...(notApplicable.length === 0 ? [] : [`${notApplicable.length} not applicable`]),
    ...(unanswered.length === 0 ? [] : [`${unanswered.length} still open`]),
  ];
  const next = questions.find(({ id }) => id === unanswered[0]);
  const state = said === before && ended !== "done" ? "Nothing was changed" : "Kept";
  return asLines([
    "",
    ...wrap(`${state}: ${parts.join(", ")}, in ${safeForTerminal(file)}.`, width),
    ...(next === undefined
      ? again(unknown, option, width)
      : wrap(`ktlo ask${option} goes on with question ${numberOf(next.id)}: ${next.title}.`, width)),
    ...wrap(`ktlo audit FILE${option} uses the answers from now on.`, width),
  ]);
}

/** Where all was asked, what was not known may be asked again. */
function again(unknown: readonly string[], option: string, width: number): readonly string[] {
  if (unknown.length === 0) return wrap(`ktlo ask${option} --edit QUESTION asks one of them again.`, width);
  return wrap(`ktlo ask${option} --only ${unknown.join(",")} asks again what is not known.`, width);
}

function asLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
