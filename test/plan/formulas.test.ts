import { expect, test } from "vitest";
import { leastConfidence, leastPerMonth, thresholds } from "../../src/assess/thresholds.ts";
import { formulas } from "../../src/plan/formulas.ts";
import { traits } from "../../src/traits/index.ts";

const formulaOf = (id: string): string => formulas.find((one) => one.id === id)?.formula ?? "";

test("the formula of verdicts has the limits by which they are found", () => {
  const verdict = formulaOf("verdict");
  for (const limit of [leastConfidence, leastPerMonth, ...Object.values(thresholds)])
    expect(verdict).toMatch(new RegExp(`(?<![\\d.])${String(limit).replace(".", "[.]")}(?![\\d])`));
});

test("formulas speak of traits that there are", () => {
  const ids = traits.map(({ id }) => id);
  const named = formulas.flatMap(({ formula }) =>
    [...formula.matchAll(/"traits[.]([a-z-]+)"/g)].map(([, id]) => id),
  );
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((id) => id === undefined || !ids.includes(id))).toEqual([]);
});

test("every formula is named once and ends like a sentence", () => {
  expect(new Set(formulas.map(({ id }) => id)).size).toBe(formulas.length);
  for (const { formula } of formulas) expect(formula).toMatch(/[.]$/);
});
