import { percent, figure } from "../text/numbers.ts";
import { maskPersonalData } from "../text/mask.ts";
import type { Entry, Option, Question } from "../questions/question.ts";

type Titles = ReadonlyMap<string, string>;
type Parts = Extract<Entry, { readonly kind: "parts" }>["parts"];

/**
 * What was answered, as one would say it: by the options of the question, activities by their titles. What somebody
 * typed is masked; the name of a file with people is not said at all.
 */
export function answerInWords({ id, options }: Question, value: unknown, titles: Titles): string {
  const said = options.flatMap((option) => inWords(option, value, titles) ?? []);
  // A file is named after what is in it, and that is people.
  if (id === "key-people") return value === "none" ? (said[0] ?? "") : "Yes, a file names them";
  return said[0] ?? "";
}

function inWords(option: Option, value: unknown, titles: Titles): string | undefined {
  if ("value" in option) return alike(option.value, value) ? option.title : undefined;
  const words = entered(option.enter, value, titles);
  if (words === undefined) return undefined;
  // What is given without asking is said by the title of the option alone.
  if (!isGiven(option.enter)) return words;
  return words === "" ? option.title : `${option.title}${option.title.includes(":") ? ";" : ":"} ${words}`;
}

function isGiven(entry: Entry): boolean {
  return entry.kind === "parts" && Object.values(entry.parts).some((part) => part.entry.kind === "given");
}

/** Undefined where the entry cannot have made the value. */
function entered(entry: Entry, value: unknown, titles: Titles): string | undefined {
  switch (entry.kind) {
    case "given":
      return alike(entry.value, value) ? "" : undefined;
    case "several":
      return Array.isArray(value)
        ? entry.of.flatMap((one) => (value.includes(one.value) ? [one.title] : [])).join("; ")
        : undefined;
    case "activities":
      return Array.isArray(value) ? value.map((id) => titleOf(String(id), titles)).join("; ") : undefined;
    case "rated-activities":
      return Array.isArray(value) ? value.map((one) => rated(one, titles)).join("; ") : undefined;
    case "lines":
      return Array.isArray(value)
        ? value.map((line) => maskPersonalData(String(line))).join("; ")
        : undefined;
    case "line":
      return typeof value === "string" ? maskPersonalData(value) : undefined;
    case "day":
      return typeof value === "string" ? value : undefined;
    case "share":
      return typeof value === "number" ? percent(value) : undefined;
    case "amount":
      return typeof value === "number" ? amount(value) : undefined;
    case "parts":
      return inParts(entry.parts, value, titles);
    default:
      return entry satisfies never;
  }
}

function inParts(parts: Parts, value: unknown, titles: Titles): string | undefined {
  const values = namedValues(value);
  if (values === undefined) return undefined;
  const said = Object.entries(parts).flatMap(([name, { entry }]) => {
    const part = values.get(name);
    const isEmpty = part === undefined || (Array.isArray(part) && part.length === 0);
    return isEmpty ? [] : [{ name, entry, words: entered(entry, part, titles) }];
  });
  if (said.some(({ words }) => words === undefined)) return undefined;
  const spoken = said.filter(({ entry }) => entry.kind !== "given");
  return spoken
    .map(({ name, entry, words = "" }) => `${labelOf(name, entry, spoken.length === 1)}${words}`)
    .join("; ");
}

/** A list that stands alone needs no label, and a day is said by what it means: "until 2027-06-30". */
function labelOf(name: string, entry: Entry, isAlone: boolean): string {
  if (entry.kind === "day") return `${name} `;
  const isList = entry.kind === "lines" || entry.kind === "activities";
  if (!("label" in entry) || (isList && isAlone)) return "";
  return `${lowerFirst(entry.label)}${isList ? ":" : ""} `;
}

function rated(value: unknown, titles: Titles): string {
  const values = namedValues(value);
  return `${titleOf(String(values?.get("activity")), titles)} (content: ${String(values?.get("satisfaction"))} of 5)`;
}

/** An activity that is not known is whatever somebody typed. */
function titleOf(id: string, titles: Titles): string {
  return titles.get(id) ?? maskPersonalData(id);
}

/** 99.95 stays 99.95. */
function amount(value: number): string {
  return Number.isInteger(value) ? figure(value) : String(value);
}

function namedValues(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : undefined;
}

/** Answers are plain data, and their keys stand in the order of the schema. */
function alike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
