import { expect, test } from "vitest";
import { bitOf } from "../../src/classify/language.ts";
import { phraseBook } from "../../src/classify/phrase-book.ts";
import { wordOf } from "../../src/classify/words.ts";

const english = bitOf("en");

const hits = (phrase: string, language: "en" | "pt", text: string, languages: number) => {
  const found: (readonly number[])[] = [];
  const book = phraseBook([{ owner: "any", catalogue: "activities", strength: "strong", language, phrase }]);
  book(text.split(" ").map(wordOf), languages, (_, from, length) => found.push([from, length]));
  return found;
};

const found = (phrase: string, text: string): boolean => hits(phrase, "en", text, english).length > 0;

test.each([
  ["printer", "the printer is dead", true],
  ["printer", "the printers are dead", false],
  ["printer*", "the printers are dead", true],
  ["locked out", "she is locked out again", true],
  ["locked out", "out and locked", false],
  ["reset* passwor*", "resetting passwords", true],
  ["password + reset", "reset her password", true],
  ["password + reset", "change her password", false],
  ["new user + sap", "sap needs a new user", true],
  ["e-mail", "no e mail today", true],
  ["Störung", "eine storung", true],
  ["last word here", "the last word", false],
])("%s in: %s → %s", (phrase, text, is) => {
  expect(found(phrase, text)).toBe(is);
});

test("a phrase says where it stands", () => {
  expect(hits("is dead", "en", "printer is dead", english)).toEqual([[1, 2]]);
});

test("a phrase of one repeated part needs that part only once", () => {
  expect(found("ping + ping", "ping")).toBe(true);
});

test("a phrase is found only in the languages the text may be written in", () => {
  expect(hits("no ar", "pt", "no ar", bitOf("pt"))).toHaveLength(1);
  expect(hits("no ar", "pt", "no ar", english)).toEqual([]);
});
