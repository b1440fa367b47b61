import type { Difference } from "../teach/difference.ts";
import { count, percent } from "../text/numbers.ts";
import { plural } from "../text/plural.ts";
import { safeForTerminal } from "../text/terminal.ts";
import { flow, wrap } from "../text/wrap.ts";

/** Keys by which a question is answered, and what each says. */
const answers = {
  r: "run",
  t: "transform",
  u: "unclear",
  s: "skip",
  b: "back",
  q: "quit and keep",
} as const;

export type AnswerKey = keyof typeof answers;

export const answerKeys: readonly AnswerKey[] = ["r", "t", "u", "s", "b", "q"];

export const meaningOf = (key: AnswerKey): string => answers[key];

export function keyLine(keys: readonly AnswerKey[], width: number): string {
  const parts = keys.map((key) => `${key} ${answers[key]}`);
  return asLines(flow(parts, width - 2, 3).map((line) => `  ${line}`));
}

export function greeting(file: string, answered: number, width: number): string {
  const before =
    answered === 0
      ? ""
      : ` ${plural(answered, "ticket")} of this export ${answered === 1 ? "is" : "are"} answered already.`;
  return asLines([
    ...wrap(
      "Run restores, preserves, repeats or supplies what has been agreed. Transform leaves a capability that did not exist, or ends recurring work for good.",
      width,
    ),
    ...wrap(`Every answer is kept at once in ${safeForTerminal(file)}.${before}`, width),
  ]);
}

export function differenceMade(
  answered: number,
  { tickets, changed, transform }: Difference,
  width: number,
): string {
  const [before, after] = [transform.before / tickets, transform.after / tickets].map(percent);
  return asLines(
    wrap(
      `${plural(answered, "answer")} changed the label of ${count(changed)} of ${plural(tickets, "ticket")}; transformation ${before} → ${after} of tickets.`,
      width,
    ),
  );
}

export function usedBy(exports: readonly string[], file: string, isUsual: boolean, width: number): string {
  const command = ["ktlo audit", ...exports, ...(isUsual ? [] : ["--labels", file])].join(" ");
  return asLines(wrap(`${safeForTerminal(command)} uses them from now on.`, width));
}

function asLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
