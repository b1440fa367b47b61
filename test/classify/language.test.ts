import { expect, test } from "vitest";
import { possibleLanguages } from "../../src/classify/language.ts";

test.each([
  ["der drucker ist nicht mit dem netz verbunden", ["en", "de"]],
  ["le poste de la comptabilite ne demarre pas", ["en", "fr"]],
  ["el equipo de la sala no enciende", ["en", "es"]],
  ["o computador da sala nao liga", ["en", "pt"]],
  ["the printer is not in the list", ["en"]],
])("%s may be in %j", (text, languages) => {
  expect([...possibleLanguages(text.split(" "))]).toEqual(languages);
});

test("a terse title may be in any language", () => {
  expect(possibleLanguages(["toner", "hp"]).size).toBe(5);
});
