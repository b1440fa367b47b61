import fc from "fast-check";
import { expect, test } from "vitest";
import { partOfSum } from "../../src/check/part-of-sum.ts";
import { stratified } from "../../src/check/stratified.ts";
import { wilson } from "../../src/check/wilson.ts";

const stratum = fc
  .record({
    size: fc.integer({ min: 1, max: 3000 }),
    labelled: fc.integer({ min: 1, max: 200 }),
    hits: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ size, labelled, hits }) => {
    const given = Math.min(size, labelled);
    return { size, labelled: given, hits: Math.round(hits * given) };
  });

test("one part alone is its Wilson interval", () => {
  fc.assert(
    fc.property(stratum, (one) => {
      const expected = wilson(one.hits, one.labelled, one.size);
      const { value, low, high } = stratified([one]);
      expect(value).toBeCloseTo(expected.value, 12);
      expect(low).toBeCloseTo(expected.low, 12);
      expect(high).toBeCloseTo(expected.high, 12);
    }),
  );
});

test("parts count by their size, not by their labels", () => {
  const { value } = stratified([
    { size: 900, labelled: 10, hits: 1 },
    { size: 100, labelled: 50, hits: 40 },
  ]);
  expect(value).toBeCloseTo(0.9 * 0.1 + 0.1 * 0.8, 12);
});

test("the interval lies within nought and one and holds the share", () => {
  fc.assert(
    fc.property(fc.array(stratum, { minLength: 1, maxLength: 6 }), (strata) => {
      const { value, low, high } = stratified(strata);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(value + 1e-12);
      expect(high).toBeGreaterThanOrEqual(value - 1e-12);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

test("a large part in which nothing was found keeps the interval open", () => {
  const { low, high } = stratified([
    { size: 950, labelled: 70, hits: 0 },
    { size: 50, labelled: 20, hits: 20 },
  ]);
  expect(low).toBeGreaterThan(0.04);
  expect(high).toBeGreaterThan(0.08);
});

test("where all are labelled, the share is the true one and nothing is open", () => {
  const census = stratum.map((one) => ({ ...one, size: one.labelled }));
  fc.assert(
    fc.property(fc.array(census, { minLength: 1, maxLength: 6 }), (strata) => {
      const { value, low, high } = stratified(strata);
      const all = strata.reduce((sum, { size }) => sum + size, 0);
      const hits = strata.reduce((sum, one) => sum + one.hits, 0);
      for (const each of [value, low, high]) expect(each).toBeCloseTo(hits / all, 12);
    }),
  );
});

test("a part of a sum lies between nought and one, and its interval holds it", () => {
  const amount = fc
    .tuple(stratum, fc.integer({ min: 1, max: 1000 }))
    .map(([{ hits, labelled, size }, scale]) => wilson(hits, labelled, size + scale));
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const part = partOfSum(a, b);
      expect(part === undefined).toBe(a.value + b.value === 0);
      if (part === undefined) return;
      expect(part.value).toBeCloseTo(a.value / (a.value + b.value), 12);
      expect(part.low).toBeGreaterThanOrEqual(0);
      expect(part.low).toBeLessThanOrEqual(part.value + 1e-12);
      expect(part.high).toBeGreaterThanOrEqual(part.value - 1e-12);
      expect(part.high).toBeLessThanOrEqual(1);
    }),
  );
});

test("the limits of a ratio of two estimates with normal limits are those of Fieller's theorem", () => {
  // a = 10 ± 2, b = 5 ± 1: the roots of (5 − 10r)² = 1² + 2²r², that is 96r² − 100r + 24 = 0.
  const part = partOfSum({ value: 10, low: 8, high: 12 }, { value: 5, low: 4, high: 6 });
  const roots = [-1, 1].map((sign) => (100 + sign * Math.sqrt(100 ** 2 - 4 * 96 * 24)) / (2 * 96));
  expect(part?.high).toBeCloseTo(1 / (1 + (roots[0] ?? 0)), 12);
  expect(part?.low).toBeCloseTo(1 / (1 + (roots[1] ?? 0)), 12);
});
