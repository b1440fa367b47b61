import type { Activity } from "../activities/activity.ts";
import type { Language } from "../model/phrases.ts";
import { wordList } from "../model/word-list.ts";
import { count } from "../text/numbers.ts";
import { sentence } from "../text/sentence.ts";
import { safeForTerminal } from "../text/terminal.ts";
import { padEnd } from "../text/width.ts";
import { wrap } from "../text/wrap.ts";

/** Everything the catalogue says of one activity, as a page of `width` columns. */
export function activityPage(activity: Activity, width: number): string {
  const { title, what, usually, twins, delivery, defaultMinutes, neighbours } = activity;
  const facts: readonly Fact[] = [
    ["Usually", usually],
    ...(twins === undefined ? [] : [["Run", twins.run] as const, ["Transform", twins.transform] as const]),
    ["Delivered", delivery],
    ["Minutes", `${count(defaultMinutes)} for a ticket without logged effort`],
  ];
  const phrases = languages.map(([language, name]): Fact => [
    name,
    examplesOf(activity, language).join(", "),
  ]);
  const lines = [
    ...wrap(title.toUpperCase(), width),
    ...wrap(sentence(what), width),
    "",
    ...table(facts, width),
    ...section(
      "NEIGHBOURS",
      neighbours.flatMap(({ id, apart }) => [`  ${id}`, ...indented(apart, 4, width)]),
    ),
    ...section("PEOPLE WRITE", table(phrases, width)),
  ];
  return lines.map((line) => `${safeForTerminal(line)}\n`).join("");
}

/** The same for programs. */
export function activityData(activity: Activity): object {
  const { id, title, usually, what, twins, neighbours, delivery, defaultMinutes } = activity;
  const { market, presumption, guard } = activity;
  const examples = languages.map(([language]) => [language, examplesOf(activity, language)]);
  return {
    id,
    title,
    usually,
    what,
    twins,
    neighbours,
    delivery,
    defaultMinutes,
    market,
    presumption,
    guard,
    examples: Object.fromEntries(examples),
  };
}

/** Some of the phrases that say most; each brings new words, so that few show much. */
function examplesOf({ phrases }: Activity, language: Language): readonly string[] {
  const { strong, medium, weak } = phrases[language];
  const examples: string[] = [];
  const said = new Set<string>();
  for (const phrase of wordList([strong, medium, weak].join(","))) {
    const words = phrase.split(/[ ']/);
    if (/[*+]/.test(phrase) || words.some((word) => said.has(word))) continue;
    examples.push(phrase);
    for (const word of words) said.add(word);
  }
  return examples.slice(0, mostExamples);
}

const mostExamples = 6;

const languages: readonly (readonly [Language, string])[] = [
  ["en", "English"],
  ["de", "German"],
  ["fr", "French"],
  ["es", "Spanish"],
  ["pt", "Portuguese"],
];

type Fact = readonly [name: string, said: string];

const nameColumns = 12;

/** Names on the left, what is said of them on the right; what nothing is said of is left out. */
function table(facts: readonly Fact[], width: number): readonly string[] {
  return facts
    .filter(([, said]) => said !== "")
    .flatMap(([name, said]) =>
      wrap(said, width - nameColumns - 2).map(
        (line, at) => `  ${padEnd(at === 0 ? name : "", nameColumns)}${line}`,
      ),
    );
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

function indented(text: string, columns: number, width: number): readonly string[] {
  return wrap(text, width - columns).map((line) => " ".repeat(columns) + line);
}
