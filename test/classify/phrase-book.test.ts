import { expect, test } from "vitest";
import { phraseBook } from "../../src/classify/phrase-book.ts";

const english = new Set(["en"] as const);

const found = (phrase: string, text: string): boolean =>
  phraseBook([{ owner: "any", strength: "strong", language: "en", phrase }])(text.split(" "), english)
    .length > 0;

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
  const [hit] = phraseBook([{ owner: "any", strength: "weak", language: "en", phrase: "is dead" }])(
    ["printer", "is", "dead"],
    english,
  );
  expect([hit?.from, hit?.length]).toEqual([1, 2]);
});

test("a phrase of one repeated part needs that part only once", () => {
  expect(found("ping + ping", "ping")).toBe(true);
});

test("a phrase is found only in the languages the text may be written in", () => {
  const book = phraseBook([{ owner: "any", strength: "strong", language: "pt", phrase: "no ar" }]);
  expect(book(["no", "ar"], new Set(["pt"] as const))).toHaveLength(1);
  expect(book(["no", "ar"], english)).toEqual([]);
});
