import { fields } from "../../fields/index.ts";
import { trackers } from "../../trackers/index.ts";
import { wordList } from "../../model/word-list.ts";
import { headerWords } from "../columns/header-words.ts";

const known = new Set(
  [
    ...fields.flatMap(({ names }) => Object.values(names).flatMap(wordList)),
    ...trackers.flatMap(({ columns, ignore }) => [
      ...Object.values(columns).flatMap(wordList),
      ...wordList(ignore),
    ]),
  ].map(headerWords),
);
known.delete("");

/** Whether any tracker or language is known to call a column this. */
export function isKnownHeader(name: string): boolean {
  return name.length <= 80 && known.has(headerWords(name));
}
