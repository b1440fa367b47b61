import fc from "fast-check";
import { expect, test } from "vitest";
import { monthName, monthRange } from "../../src/text/months.ts";
import { apportion, count, hours, percent, percents, sum } from "../../src/text/numbers.ts";
import { plural } from "../../src/text/plural.ts";

test.each([
  [0, "0"],
  [999, "999"],
  [1_000, "1,000"],
  [8_412, "8,412"],
  [1_234_567, "1,234,567"],
  [-1_234, "-1,234"],
  [-0.2, "0"],
  [1e21, "1.0e+21"],
])("%d is written %s", (value, said) => expect(count(value)).toBe(said));

test.each([
  [0, "0 h"],
  [0.25, "0.3 h"],
  [3, "3 h"],
  [9.96, "10 h"],
  [1_274.5, "1,275 h"],
])("%d hours are written %s", (value, said) => expect(hours(value)).toBe(said));

test.each([
  [0, "0%"],
  [0.001, "<1%"],
  [0.137, "14%"],
  [0.998, ">99%"],
  [1, "100%"],
])("a share of %d is written %s", (share, said) => expect(percent(share)).toBe(said));

test.each([
  [
    [1, 1, 1],
    ["34%", "33%", "33%"],
  ],
  [
    [997, 2, 1],
    ["100%", "<1%", "<1%"],
  ],
  [
    [0, 0, 0],
    ["–", "–", "–"],
  ],
])("%j is divided as %j", (parts, said) => expect(percents(parts)).toEqual(said));

test("what is shared out is shared out to the last unit", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.nat(500), (parts, units) => {
      expect(sum(apportion(parts, units))).toBe(sum(parts) > 0 ? units : 0);
    }),
  );
});

test.each([
  ["2026-01", "2026-06", "Jan–Jun 2026"],
  ["2025-11-03", "2026-03-31", "Nov 2025–Mar 2026"],
  ["2026-01", "2026-01", "Jan 2026"],
  ["2026-13", "soon", "2026-13–soon"],
])("%s to %s is %s", (from, to, said) => expect(monthRange(from, to)).toBe(said));

test("a month has a name", () => expect(monthName("2026-12")).toBe("Dec 2026"));

test.each([
  [0, "0 activities"],
  [1, "1 activity"],
  [1_200, "1,200 activities"],
])("%d of them are %s", (value, said) => expect(plural(value, "activity", "activities")).toBe(said));
