import { emitKeypressEvents } from "node:readline";
import type { Person, Reply } from "../interview/person.ts";
import { widthOf } from "../text/width.ts";
import { wrap } from "../text/wrap.ts";

/**
 * The person at the keyboard. All is asked on stderr; Escape goes back, and closing the keyboard (Ctrl-C, Ctrl-D, its
 * end) is an answer too.
 */
export function terminalPerson(): Person {
  const { stdin, stderr } = process;
  emitKeypressEvents(stdin);
  /** Lines that a list may take. */
  const linesBut = (others: number): number => Math.max(fewestLines, (stderr.rows ?? usualRows) - others);
  const foldedMessage = (message: string): string =>
    folded(message, (stderr.columns ?? usualColumns) - roomToType, "\n  ");
  const choice = (title: string, value: number) => ({
    name: folded(title, (stderr.columns ?? usualColumns) - marks),
    short: folded(title, (stderr.columns ?? usualColumns) - roomBefore, "\n  "),
    value,
  });
  return {
    pick: ({ message, titles, aside, at }) =>
      heard(async ({ prompt, Separator }) => {
        const all = [...titles, ...aside].map(choice);
        const { said } = await prompt<{ said: number }>([
          {
            type: "select",
            name: "said",
            message,
            choices: [
              ...all.slice(0, titles.length),
              ...(aside.length === 0 ? [] : [new Separator(" ")]),
              ...all.slice(titles.length),
            ],
            default: at,
            pageSize: linesBut(4),
            loop: false,
            theme: { indexMode: "number" },
          },
        ]);
        return said;
      }),
    tick: ({ message, titles, ticked }) =>
      heard(async ({ prompt }) => {
        const { said } = await prompt<{ said: number[] }>([
          {
            type: "checkbox",
            name: "said",
            message: foldedMessage(`${message} (Space ticks)`),
            choices: titles.map((title, at) => ({ ...choice(title, at), checked: ticked.includes(at) })),
            pageSize: linesBut(aroundTicks),
            loop: false,
          },
        ]);
        return said;
      }),
    write: ({ message, before, fault }) =>
      heard(async ({ prompt }) => {
        // Whoever empties the line means it: inquirer would take the text that was there before.
        let [line, answer] = [before, before];
        await prompt<{ said: string }>([
          {
            type: "input",
            name: "said",
            message: foldedMessage(message),
            default: before === "" ? undefined : before,
            prefill: "editable",
            theme: { style: { defaultAnswer: () => "" } },
            transformer(text: string, { isFinal }: { readonly isFinal: boolean }) {
              if (!isFinal) line = text;
              return isFinal ? answer : text;
            },
            validate(text: string) {
              answer = line === "" ? "" : text;
              return fault(answer) ?? true;
            },
          },
        ]);
        return answer;
      }),
  };
}

/** Columns of "✔ Your answer " before what was chosen. */
const roomBefore = 15;
/** Columns left beside a message. */
const roomToType = 12;
const [fewestLines, usualRows, usualColumns] = [5, 24, 80];
/** Lines that stay for the question above a long list. */
const aroundTicks = 13;
/** Columns before a title: the pointer and a number or a tick. */
const marks = 6;

/** A title too long for one line goes on below its own beginning. */
function folded(title: string, columns: number, gap = "\n     "): string {
  return widthOf(title) <= columns ? title : wrap(title, columns).join(gap);
}

type Inquirer = (typeof import("inquirer"))["default"];

function asking({ createPromptModule, Separator }: Inquirer, signal: AbortSignal) {
  return { prompt: createPromptModule({ output: process.stderr, signal }), Separator };
}

async function heard<Said>(ask: (by: ReturnType<typeof asking>) => Promise<Said>): Promise<Reply<Said>> {
  const { stdin } = process;
  const { default: inquirer } = await import("inquirer");
  const ending = new AbortController();
  let reply: "back" | "closed" = "closed";
  const close = (): void => ending.abort();
  const pressed = (_: string | undefined, { ctrl, name }: Press): void => {
    if (name === "escape") reply = "back";
    if (name === "escape" || (ctrl === true && name === "d")) close();
  };
  stdin.on("keypress", pressed).on("end", close).on("error", close);
  try {
    return { said: await ask(asking(inquirer, ending.signal)) };
  } catch (error) {
    if (error instanceof Error && ["ExitPromptError", "AbortPromptError"].includes(error.name)) return reply;
    throw error;
  } finally {
    stdin.off("keypress", pressed).off("end", close).off("error", close);
  }
}

interface Press {
  readonly ctrl?: boolean;
  readonly name?: string;
}
