import { expect, test } from "vitest";
import { kappa, kappaSlopes, stratifiedKappa, type Shares } from "../../src/check/kappa.ts";
import { sum } from "../../src/text/numbers.ts";

/** Two dermatologists and 88 patients: the example of the manual of SAS for agreement. */
const skin = [
  [10, 4, 1, 0],
  [5, 10, 12, 2],
  [2, 4, 12, 5],
  [0, 2, 6, 13],
];

function sharesOf(counts: readonly (readonly number[])[]): Shares {
  const all = sum(counts.map(sum));
  return counts.map((row) => row.map((count) => count / all));
}

test("kappa is the one that SAS prints", () => {
  expect(kappa(sharesOf(skin))).toBeCloseTo(0.3449, 4);
});

test("its slopes give the standard error of Fleiss, Cohen and Everitt that SAS prints", () => {
  const shares = sharesOf(skin);
  const pairs = kappaSlopes(shares).flatMap((row, i) =>
    row.map((slope, j) => ({ slope, p: shares[i]?.[j] ?? 0 })),
  );
  const mean = sum(pairs.map(({ slope, p }) => p * slope));
  const variance = sum(pairs.map(({ slope, p }) => p * (slope - mean) ** 2)) / sum(skin.map(sum));
  expect(Math.sqrt(variance)).toBeCloseTo(0.0724, 4);
});

test.each([
  [
    "one where all agree",
    [
      [20, 0],
      [0, 30],
    ],
    1,
  ],
  [
    "nought where chance explains all",
    [
      [10, 10],
      [10, 10],
    ],
    0,
  ],
  [
    "minus one where nobody ever agrees",
    [
      [0, 10],
      [10, 0],
    ],
    -1,
  ],
])("kappa is %s", (_, counts, expected) => {
  expect(kappa(sharesOf(counts))).toBeCloseTo(expected, 12);
});

test("where there is one class only kappa is nothing", () => {
  expect(
    kappa([
      [1, 0],
      [0, 0],
    ]),
  ).toBeUndefined();
  expect(
    stratifiedKappa([
      { size: 50, counts: [20, 0] },
      { size: 0, counts: [0, 0] },
    ]),
  ).toBeUndefined();
});

test("agreement on a few of many leaves doubt, agreement on all leaves none", () => {
  const few = stratifiedKappa([
    { size: 900, counts: [50, 0] },
    { size: 100, counts: [0, 50] },
  ]);
  expect(few).toMatchObject({ value: 1, high: 1 });
  expect(few?.low).toBeLessThan(0.97);
  expect(few?.low).toBeGreaterThan(0.7);
  const all = stratifiedKappa([
    { size: 900, counts: [900, 0] },
    { size: 100, counts: [0, 100] },
  ]);
  expect(all).toEqual({ value: 1, low: 1, high: 1 });
});

test("a class that was drawn more often than its share counts by its share", () => {
  const interval = stratifiedKappa([
    { size: 900, counts: [45, 5] },
    { size: 100, counts: [10, 40] },
  ]);
  const whole = kappa([
    [0.81, 0.09],
    [0.02, 0.08],
  ]);
  expect(interval?.value).toBeCloseTo(whole ?? 0, 12);
});
