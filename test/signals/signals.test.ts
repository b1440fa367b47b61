import { expect, test } from "vitest";
import { fold } from "../../src/model/fold.ts";
import { wordList } from "../../src/model/word-list.ts";
import { signals } from "../../src/signals/index.ts";

const phrases = signals.flatMap(({ id, phrases: byLanguage }) =>
  Object.entries(byLanguage).flatMap(([language, { strong, medium, weak }]) =>
    [strong, medium, weak].flatMap(wordList).map((phrase) => ({ where: `${id} ${language}`, phrase })),
  ),
);

test("every rule of the guide from 1 to 14 has a signal", () => {
  expect([...new Set(signals.map(({ rule }) => rule))].toSorted((a, b) => a - b)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
  ]);
});

test("signals stand in the order of their rules", () => {
  const rules = signals.map(({ rule }) => rule);
  expect(rules).toEqual(rules.toSorted((a, b) => a - b));
});

test("phrases are written the way they are matched: lower case, no accents, no signs", () => {
  const odd = phrases.filter(
    ({ phrase }) => !/^[a-z0-9*]+( (\+ )?[a-z0-9*]+)*$/.test(phrase) || fold(phrase) !== phrase,
  );
  expect(odd).toEqual([]);
});

test("no signal names a phrase twice in one language", () => {
  const seen = new Set<string>();
  const twice = phrases.filter(({ where, phrase }) => {
    const key = `${where} ${phrase}`;
    return seen.has(key) || !seen.add(key);
  });
  expect(twice).toEqual([]);
});

test.each(signals.map(({ id, phrases: byLanguage }) => [id, byLanguage] as const))(
  "%s knows all five languages",
  (_, byLanguage) => {
    for (const { strong, medium } of Object.values(byLanguage)) {
      expect(wordList(strong).length + wordList(medium).length).toBeGreaterThan(10);
    }
  },
);
