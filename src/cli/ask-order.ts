import type { DateOrder } from "../ingest/values/dates.ts";
import type { Audit } from "../model/audit.ts";
import type { Io } from "./io.ts";

/**
 * Where no value of a file tells day from month, the person at the terminal may know. Asked once, on stderr, and
 * never when piped; no answer leaves those dates out, as without the question.
 */
export async function askOrder({ input }: Audit, io: Io): Promise<DateOrder | undefined> {
  if (io.stdin.isTTY !== true || io.errIsTerminal !== true) return undefined;
  if (!input.some(({ warnings }) => warnings.some(({ code }) => code === "undecided-dates")))
    return undefined;
  const { default: inquirer } = await import("inquirer");
  const prompt = inquirer.createPromptModule({ output: process.stderr });
  try {
    const { order } = await prompt<{ order: DateOrder | "unknown" }>([
      {
        type: "select",
        name: "order",
        message: "No date of the export tells day from month. What is 03/04/2025 in it?",
        choices: [
          { name: "3 April (day first)", value: "day-first" },
          { name: "March 4 (month first)", value: "month-first" },
          { name: "I do not know: leave such dates out", value: "unknown" },
        ],
      },
    ]);
    return order === "unknown" ? undefined : order;
  } catch (error) {
    if (error instanceof Error && error.name === "ExitPromptError") return undefined;
    throw error;
  }
}
