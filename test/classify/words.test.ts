import { expect, test } from "vitest";
import { wordsOf } from "../../src/classify/words.ts";

const folded = (text: string): readonly string[] => wordsOf(text).list.map((word) => word.folded);

test.each([
  ["Case and accents go", "Störung: ÉCRAN éteint", ["storung", "ecran", "eteint"]],
  ["Ligatures are spelled out", "Maßnahme œuvre", ["massnahme", "oeuvre"]],
  ["Words end at everything else", "e-mail/Wi-Fi don't", ["e", "mail", "wi", "fi", "don", "t"]],
  ["Decomposed accents are accents", "e\u0301cran", ["ecran"]],
  ["Markup goes", "<p>Printer&nbsp;<b>down</b></p>", ["printer", "down"]],
  ["Comparisons stay", "delay < 5 minutes", ["delay", "5", "minutes"]],
  [
    "Addresses go",
    "see https://example.org/a?b=c or ask someone@example.org today",
    ["see", "or", "ask", "today"],
  ],
  ["Other scripts are words", "ошибка входа", ["ошибка", "входа"]],
])("%s", (_, text, words) => {
  expect(folded(text)).toEqual(words);
});

test("Words keep the form in which they were written", () => {
  expect(wordsOf("Störung im Büro").written).toEqual(["Störung", "im", "Büro"]);
});

test("The mail that was answered is not read", () => {
  const text = "Yes please, for the whole team.\n\nFrom: Some One\nSent: Monday\nThe old story";
  expect(folded(text)).not.toContain("story");
});

test("A forwarded mail with nothing above it is read", () => {
  expect(folded("From: Some One\nSent: Monday\nThe printer is broken")).toContain("printer");
});

test("The signature is not read", () => {
  expect(folded("The scanner makes lines on every page.\nBest regards\nSome One, Logistics")).not.toContain(
    "logistics",
  );
});

test("Of a very long text only the beginning is read", () => {
  expect(folded("<".repeat(500_000) + "a@".repeat(500_000)).length).toBeLessThan(2000);
});
