import fc from "fast-check";
import { expect, test } from "vitest";
import { wilson } from "../../src/check/wilson.ts";

test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i is the interval that Newcombe (1998) prints", (hits, sampled, low, high) => {
  const interval = wilson(hits, sampled);
  expect(interval.value).toBe(hits / sampled);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test("where nothing was seen everything is possible", () => {
  expect(wilson(0, 0)).toEqual({ value: 0.5, low: 0, high: 1 });
});

test("where all were seen nothing is open", () => {
  expect(wilson(3, 12, 12)).toEqual({ value: 0.25, low: 0.25, high: 0.25 });
});

test("the interval holds the share, keeps to what was seen, and narrows the more of all was seen", () => {
  const seen = fc
    .record({ size: fc.integer({ min: 2, max: 5000 }), part: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ size, part }) => ({ size, sampled: Math.max(1, Math.floor(size * part)) }));
  fc.assert(
    fc.property(seen, fc.double({ min: 0, max: 1, noNaN: true }), ({ size, sampled }, share) => {
      const hits = Math.round(share * sampled);
      const { value, low, high } = wilson(hits, sampled, size);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
      expect(low).toBeGreaterThanOrEqual(hits / size - 1e-12);
      expect(high).toBeLessThanOrEqual(1 - (sampled - hits) / size + 1e-12);
      const endless = wilson(hits, sampled);
      expect(high - low).toBeLessThanOrEqual(endless.high - endless.low + 1e-12);
    }),
  );
});
