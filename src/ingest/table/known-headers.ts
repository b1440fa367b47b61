import { fields } from "../../fields/index.ts";
import { trackers } from "../../trackers/index.ts";
import { wordList } from "../../model/word-list.ts";
import { headerWords } from "../columns/header-words.ts";
import { spelledOut } from "../columns/spelled-out.ts";

const known = new Set(
  [
    ...fields.flatMap(({ names, weak }) => [...Object.values(names).flatMap(wordList), ...wordList(weak)]),
    ...trackers.flatMap(({ columns, ignore }) => [
      ...Object.values(columns).flatMap(wordList),
      ...wordList(ignore),
    ]),
  ].map(headerWords),
);
known.delete("");

/** Whether any tracker or language is known to call a column this. */
export function isKnownHeader(name: string): boolean {
  if (name.length > 80) return false;
  const words = headerWords(name);
  return [words, ...spelledOut(words)].some((way) => known.has(way));
}
