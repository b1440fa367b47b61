import { expect, test } from "vitest";
import { fields } from "../../src/fields/index.ts";
import { headerWords } from "../../src/ingest/columns/header-words.ts";
import { wordList } from "../../src/model/word-list.ts";
import { fieldNames } from "../../src/model/field.ts";

test("every field of a ticket says how its columns are called, in the order in which reports name them", () => {
  expect(fields.map(({ id }) => id)).toEqual(fieldNames);
});

test.each(fields)("$id has names in eight languages", ({ names }) => {
  expect(Object.keys(names)).toEqual(["en", "de", "fr", "es", "pt", "it", "nl", "ja"]);
  expect(Object.values(names).filter((list) => wordList(list).length === 0)).toEqual([]);
});

test("no name stands under two fields of one language", () => {
  const twice: string[] = [];
  const seen = new Map<string, string>();
  for (const { id, names } of fields) {
    for (const [language, list] of Object.entries(names)) {
      for (const name of wordList(list)) {
        const key = `${language}: ${headerWords(name)}`;
        const other = seen.get(key);
        if (other !== undefined && other !== id) twice.push(`${key} (${other}, ${id})`);
        seen.set(key, id);
      }
    }
  }
  expect(twice).toEqual([]);
});

test("no name loses everything when it is compared", () => {
  const names = fields.flatMap((field) => Object.values(field.names).flatMap(wordList));
  expect(names.filter((name) => headerWords(name) === "")).toEqual([]);
});

test("words that turn a header into another thing are single words, as they are compared with single words", () => {
  const words = fields.flatMap(({ not }) => wordList(not));
  expect(
    words.filter((word) => headerWords(word).split(" ").length !== 1 || headerWords(word) === ""),
  ).toEqual([]);
});
