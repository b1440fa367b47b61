import type { Entry, Option } from "../questions/question.ts";
import { fits } from "./fits.ts";

/** What the file of answers may hold as an answer to a question, for somebody who writes it by hand. */
export function expected(options: readonly Option[]): string {
  const entries = options.flatMap((option) => ("enter" in option ? [option.enter] : []));
  return options
    .flatMap((option) => {
      if ("enter" in option) return [entered(option.enter)];
      return entries.some((entry) => fits(entry, option.value)) ? [] : [json(option.value)];
    })
    .join(" or ");
}

function entered(entry: Entry): string {
  switch (entry.kind) {
    case "given":
      return json(entry.value);
    case "several":
      return `a list of ${entry.of.map(({ value }) => json(value)).join(", ")}`;
    case "activities":
      return "a list of ids of activities";
    case "rated-activities":
      return 'a list of {"activity": id, "satisfaction": 1 to 5}';
    case "lines":
      return "a list of texts";
    case "line":
      return entry.form?.said ?? "a text";
    case "day":
      return "a day such as 2027-06-30";
    case "share":
      return entry.aboveZero === true ? "a share above 0, up to 1" : "a share from 0 to 1";
    case "amount":
      return entry.whole
        ? "a whole number"
        : `a number above 0${entry.most === undefined ? "" : ` and up to ${entry.most}`}`;
    case "parts": {
      const parts = Object.entries(entry.parts).map(
        ([name, part]) =>
          `${json(name)}: ${entered(part.entry)}${part.mayBeLeftOut === true ? ", or left out" : ""}`,
      );
      return `{${parts.join("; ")}}`;
    }
    default:
      return entry satisfies never;
  }
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
