import fc from "fast-check";
import { expect, test } from "vitest";
import { allocate, spread } from "../../src/check/allocation.ts";
import { total } from "../../src/model/workload.ts";
import { sum } from "../../src/text/numbers.ts";

test.each([
  ["most is run", { run: 1230, transform: 144, unclear: 28 }, { run: 75, transform: 20, unclear: 5 }],
  ["all is run", { run: 500, transform: 0, unclear: 0 }, { run: 100, transform: 0, unclear: 0 }],
  ["little is run", { run: 50, transform: 950, unclear: 0 }, { run: 20, transform: 80, unclear: 0 }],
  ["a class has few", { run: 990, transform: 7, unclear: 3 }, { run: 90, transform: 7, unclear: 3 }],
  [
    "all are in proportion",
    { run: 600, transform: 300, unclear: 100 },
    { run: 60, transform: 30, unclear: 10 },
  ],
  [
    "there are fewer than asked for",
    { run: 40, transform: 3, unclear: 2 },
    { run: 40, transform: 3, unclear: 2 },
  ],
])("of 100 rows, where %s, each class gets its part", (_, sizes, expected) => {
  expect(allocate(sizes, 100)).toEqual(expected);
});

test("rows are shared out to the last one, and no class gets more than it has", () => {
  const size = fc.integer({ min: 0, max: 3000 });
  fc.assert(
    fc.property(
      fc.tuple(size, size, size),
      fc.integer({ min: 10, max: 4000 }),
      ([run, transform, unclear], count) => {
        const sizes = { run, transform, unclear };
        const given = allocate(sizes, count);
        expect(total(given)).toBe(Math.min(count, total(sizes)));
        for (const each of ["run", "transform", "unclear"] as const) {
          expect(given[each]).toBeGreaterThanOrEqual(0);
          expect(given[each]).toBeLessThanOrEqual(sizes[each]);
        }
      },
    ),
  );
});

test("draws are spread in proportion, each part rounded down or up", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 40 });
  const start = fc.integer({ min: 0, max: 999 }).map((value) => value / 1000);
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(sizes, part, start, (all, share, from) => {
      const draws = Math.floor(sum(all) * share);
      const given = spread(all, draws, from);
      expect(sum(given)).toBe(draws);
      given.forEach((each, at) => {
        const exact = (draws * (all[at] ?? 0)) / sum(all);
        expect(Math.abs(each - exact)).toBeLessThan(1 + 1e-9);
        expect(each).toBeLessThanOrEqual(all[at] ?? 0);
      });
    }),
  );
});

test("over all starts a part gets just its share, however small it is", () => {
  const starts = Array.from({ length: 1000 }, (_, at) => at / 1000);
  const drawn = starts.map((start) => spread([3, 990, 7], 100, start)[0] ?? 0);
  expect(sum(drawn) / starts.length).toBeCloseTo(0.3, 3);
});
