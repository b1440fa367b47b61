import fc from "fast-check";
import { expect, test } from "vitest";
import { exp } from "../../src/learn/exp.ts";
import { shuffled } from "../../src/learn/shuffled.ts";
import { train } from "../../src/learn/train.ts";

test("our exponential is that of the runtime, to twelve digits", () => {
  fc.assert(
    fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => {
      expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 12);
    }),
  );
  expect(exp(-1000)).toBe(0);
});

test("a shuffle keeps every number and depends on the seed alone", () => {
  const order = shuffled(100, 3);
  expect([...order].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, at) => at));
  expect(shuffled(100, 3)).toEqual(order);
  expect(shuffled(100, 4)).not.toEqual(order);
});

const sample = (row: number, outcome: number) => ({
  rows: Uint32Array.of(0, row),
  values: Float32Array.of(1, 1),
  outcome,
});

test("what occurs with one outcome only speaks for it", () => {
  const samples = Array.from({ length: 40 }, (_, at) => sample(1 + (at % 2), at % 2));
  const { values, outcomes } = train(samples, 3, 2);
  const weight = (row: number, outcome: number): number => values[row * outcomes + outcome] ?? 0;
  expect(weight(1, 0)).toBeGreaterThan(0.5);
  expect(weight(2, 1)).toBeGreaterThan(0.5);
  expect(weight(1, 1)).toBeLessThan(-0.5);
  expect(train(samples, 3, 2)).toEqual({ rows: 3, outcomes, values });
});
