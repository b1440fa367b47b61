import { isUnknown, reasonIn } from "../model/answers.ts";
import type { Entry, Option, Question } from "../questions/question.ts";
import { itemsOf, namedValues, optionOf } from "./fits.ts";
import { inPercent } from "./typed.ts";

type Titles = ReadonlyMap<string, string>;

/** What was said of a question, as somebody would say it; undefined where nothing was said. `titles` of activities. */
export function inWords({ options }: Question, said: unknown, titles: Titles): string | undefined {
  if (said === undefined) return undefined;
  if (isUnknown(said)) return "I do not know";
  const reason = reasonIn(said);
  return reason === undefined ? answerInWords(options, said, titles) : `Does not apply: ${reason}`;
}

function answerInWords(options: readonly Option[], value: unknown, titles: Titles): string {
  const option = options[optionOf(options, value) ?? -1];
  if (option === undefined) return JSON.stringify(value);
  if ("value" in option) return option.title;
  const words = entryInWords(option.enter, value, titles);
  return hasGiven(option.enter) ? [option.title, words].filter((part) => part !== "").join("; ") : words;
}

/** Where a part goes without asking, the title of the option says it. */
function hasGiven(entry: Entry): boolean {
  return entry.kind === "parts" && Object.values(entry.parts).some((part) => part.entry.kind === "given");
}

function entryInWords(entry: Entry, value: unknown, titles: Titles, gap = "; "): string {
  switch (entry.kind) {
    case "given":
      return "";
    case "several":
      return entry.of
        .filter((one) => itemsOf(value).includes(one.value))
        .map(({ title }) => title)
        .join(gap);
    case "activities":
      return itemsOf(value)
        .map((id) => titles.get(String(id)) ?? String(id))
        .join(gap);
    case "rated-activities":
      return itemsOf(value)
        .map(namedValues)
        .map((one) => {
          const id = String(one.get("activity"));
          return `${titles.get(id) ?? id} (${String(one.get("satisfaction"))} of 5)`;
        })
        .join(gap);
    case "lines":
      return itemsOf(value).map(String).join(gap);
    case "share":
      return `${inPercent(Number(value))}%`;
    case "line":
    case "day":
    case "amount":
      return String(value);
    case "parts":
      return partsInWords(entry.parts, namedValues(value), titles);
    default:
      return entry satisfies never;
  }
}

function partsInWords(
  parts: Extract<Entry, { readonly kind: "parts" }>["parts"],
  values: ReadonlyMap<string, unknown>,
  titles: Titles,
): string {
  return Object.entries(parts)
    .flatMap(([name, { entry }]) => {
      const value = values.get(name);
      const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
      if (isEmpty || entry.kind === "given") return [];
      return [
        `${entry.kind === "parts" ? "" : `${entry.label}: `}${entryInWords(entry, value, titles, ", ")}`,
      ];
    })
    .join("; ");
}
