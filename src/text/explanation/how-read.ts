import type { Explanation } from "../../model/explanation.ts";
import { count, hours } from "../numbers.ts";
import { plural } from "../plural.ts";
import { listed } from "../sentence.ts";
import type { Part } from "./part.ts";

/** Where the ticket stands in the export, and what was found in it. */
export function howRead(explanation: Explanation): Part {
  const { title, description, fields } = explanation;
  return {
    title: "How it was read",
    lines: [
      { label: "record", text: place(explanation) },
      ...(title === undefined ? [] : [{ label: "title", text: title }]),
      ...(description === undefined ? [] : [{ label: "description", text: description }]),
      ...fields.map(({ field, value }) => ({ label: field, text: readable(value) })),
      { label: "hours", text: effort(explanation) },
      { label: "words", text: words(explanation) },
    ],
  };
}

function place({ file, records, line }: Explanation): string {
  const name = file === "-" ? "standard input" : file;
  const [first = 0] = records;
  if (records.length < 2) return `${count(first)} of ${name}, line ${count(line)}`;
  const more = records.length - mostRecords;
  const shown = records.slice(0, mostRecords).map(count);
  const all = listed(more > 0 ? [...shown, `${count(more)} more`] : shown);
  return `${all} of ${name}, merged into one ticket; the first begins in line ${count(line)}`;
}

const mostRecords = 5;

/** "2025-03-04T09:12:00" → "2025-03-04 09:12". */
function readable(value: string): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?$/.exec(value) ?? [];
  return day === undefined || time === undefined ? value : `${day} ${time}`;
}

function effort({ hours: { value, basis }, activity }: Explanation): string {
  if (value === null) return "none logged; an audit counts what is usual for run work";
  if (basis === "logged") return `${hours(value)}, logged in the tracker`;
  const usual = value < 2 ? plural(value * 60, "minute") : hours(value);
  return `none logged; an audit counts the default of ${activity.title}, ${usual}`;
}

function words({ words: number, languages }: Explanation): string {
  if (number === 0) return "none in title and description";
  const names = languages.map((language) => nameOf[language]);
  const [only] = names;
  if (names.length === Object.keys(nameOf).length)
    return `${plural(number, "word")}; which language they are in does not show`;
  return `${plural(number, "word")}, read as ${names.length === 1 ? (only ?? "") : listed(names)}`;
}

const nameOf = { en: "English", de: "German", fr: "French", es: "Spanish", pt: "Portuguese" };
