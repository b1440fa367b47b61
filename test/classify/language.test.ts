import { expect, test } from "vitest";
import type { Language } from "../../src/model/phrases.ts";
import { bitOf, possibleLanguages } from "../../src/classify/language.ts";
import { wordOf } from "../../src/classify/words.ts";

const all: readonly Language[] = ["en", "de", "fr", "es", "pt"];

const languagesOf = (text: string): readonly Language[] => {
  const possible = possibleLanguages([text.split(" ").map(wordOf)]);
  return all.filter((language) => possible & bitOf(language));
};

test.each([
  ["der drucker ist nicht mit dem netz verbunden", ["en", "de"]],
  ["le poste de la comptabilite ne demarre pas", ["en", "fr"]],
  ["el equipo de la sala no enciende", ["en", "es"]],
  ["o computador da sala nao liga", ["en", "pt"]],
  ["the printer is not in the list", ["en"]],
])("%s may be in %j", (text, languages) => {
  expect(languagesOf(text)).toEqual(languages);
});

test("a terse title may be in any language", () => {
  expect(languagesOf("toner hp")).toEqual(all);
});
