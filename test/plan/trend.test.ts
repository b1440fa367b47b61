import fc from "fast-check";
import { expect, test } from "vitest";
import { trendOf } from "../../src/plan/trend.ts";

test.each([
  ["rising", [100, 104, 109, 115, 118, 126]],
  ["rising", [100, 104, 109, 900, 118, 126, 130]],
  ["falling", [60, 58, 50, 47, 44, 40]],
  ["flat", [100, 101, 99, 100, 102, 100]],
  ["cannot tell", [100, 130, 80, 140, 90, 135, 125]],
  ["cannot tell", [100, 110, 120, 130, 140]],
  ["cannot tell", [1, 2, 3, 4, 5, 6]],
  ["cannot tell", []],
])("%s: %j", (direction, months) => {
  expect(trendOf(months).direction).toBe(direction);
});

test("one odd month does not change the trend that is said", () => {
  const steady = [100, 101, 99, 100, 102, 100, 101, 99];
  expect(trendOf(steady.with(3, 5_000)).direction).toBe("flat");
});

test("what rises falls when it is read backwards", () => {
  const opposite = { rising: "falling", falling: "rising", flat: "flat", "cannot tell": "cannot tell" };
  fc.assert(
    fc.property(fc.array(fc.nat(500), { maxLength: 40 }), (months) => {
      expect(trendOf(months.toReversed()).direction).toBe(opposite[trendOf(months).direction]);
    }),
  );
});

test("it says how far", () => {
  expect(trendOf([100, 104, 108, 112, 116, 120]).words).toBe(
    "rising; the trend line gains 18% of a usual month from the first full month to the last",
  );
});
