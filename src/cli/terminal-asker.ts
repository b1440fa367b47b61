import { emitKeypressEvents } from "node:readline";
import type { Activity } from "../activities/activity.ts";
import type { ActivityAnswer, ActivityQuestion, Asker } from "./asker.ts";

/** The person at the keyboard. All is asked on stderr; closing the keyboard (Ctrl-C, Ctrl-D, its end) is an answer too. */
export function terminalAsker(): Asker {
  const { stdin } = process;
  emitKeypressEvents(stdin);
  return { key, activity };

  /** One key is pressed, without Enter. */
  function key<Key extends string>(keys: readonly Key[]): Promise<Key | "closed"> {
    return new Promise((resolve) => {
      const end = (answer: Key | "closed"): void => {
        stdin.off("keypress", pressed).off("end", closed).off("error", closed);
        stdin.setRawMode(false);
        stdin.pause();
        resolve(answer);
      };
      const closed = (): void => end("closed");
      const pressed = (text: string | undefined, { ctrl, name }: Press): void => {
        if (ctrl === true && (name === "c" || name === "d")) return closed();
        const said =
          name === "return" || name === "enter" ? "enter" : name === "escape" ? name : text?.toLowerCase();
        const found = keys.find((each) => each === said);
        if (found !== undefined) end(found);
      };
      stdin.on("keypress", pressed).on("end", closed).on("error", closed);
      stdin.setRawMode(true);
      stdin.resume();
    });
  }

  async function activity(question: ActivityQuestion): Promise<ActivityAnswer> {
    const closing = new AbortController();
    const close = (): void => closing.abort();
    const pressed = (_: string | undefined, { ctrl, name }: Press): void => {
      if (ctrl === true && name === "d") close();
    };
    stdin.on("keypress", pressed).on("end", close);
    const { default: inquirer } = await import("inquirer");
    const prompt = inquirer.createPromptModule({ output: process.stderr, signal: closing.signal });
    try {
      const { id } = await prompt<{ id: string }>([
        {
          type: "search",
          name: "id",
          message: "Activity (number, or search)",
          source: (said: string | undefined) => choicesFor(said, question),
          pageSize: question.likeliest.length + 1,
        },
      ]);
      return { id: id === unknown.value ? undefined : id };
    } catch (error) {
      if (error instanceof Error && ["ExitPromptError", "AbortPromptError"].includes(error.name))
        return "closed";
      throw error;
    } finally {
      stdin.off("keypress", pressed).off("end", close);
    }
  }
}

interface Press {
  readonly ctrl?: boolean;
  readonly name?: string;
}

const unknown = { name: "I do not know", value: "" };

/** The likeliest by number; with letters, all activities whose title or id holds them. */
function choicesFor(said: string | undefined, { likeliest, all }: ActivityQuestion) {
  const wanted = said?.trim().toLowerCase() ?? "";
  const numbered = [...likeliest.map(({ title, id }) => ({ name: title, value: id })), unknown].map(
    ({ name, value }, at) => ({ name: `${at + 1}  ${name}`, value, short: name }),
  );
  if (wanted === "") return numbered;
  if (/^\d+$/.test(wanted)) return numbered.slice(Number(wanted) - 1, Number(wanted));
  const holds = ({ title, id }: Activity): boolean => `${title} ${id}`.toLowerCase().includes(wanted);
  const begins = ({ title }: Activity): boolean => title.toLowerCase().startsWith(wanted);
  return [...all.filter(begins), ...all.filter((each) => holds(each) && !begins(each))].map(
    ({ title, id }) => ({ name: title, value: id }),
  );
}
