import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cover } from "../../src/model/calendar.ts";
import { businessHours, businessSeconds, isOffHours, isWeekend } from "../../src/workload/business-hours.ts";

const anyCover = fc.constantFrom<Cover>("8x5", "12x6", "24x7");
const from1965 = Date.parse("1965-01-01T00:00:00Z") / 1000;
const anySecond = fc.integer({ min: from1965, max: from1965 + 80 * 365 * 86_400 });

// 3 March 2025 is a Monday.
test.each<[string, string, string, Cover, number]>([
  ["an hour in the morning", "2025-03-04T09:12:00", "2025-03-04T10:12:00", "8x5", 1],
  ["a whole day", "2025-03-04T09:00:00", "2025-03-04T17:00:00", "8x5", 8],
  ["over night", "2025-03-04T16:30:00", "2025-03-05T09:30:00", "8x5", 1],
  ["before the day begins", "2025-03-04T06:00:00", "2025-03-04T08:59:59", "8x5", 0],
  ["over a weekend", "2025-03-07T16:00:00", "2025-03-10T10:00:00", "8x5", 2],
  ["on a weekend", "2025-03-08T10:00:00", "2025-03-09T12:00:00", "8x5", 0],
  ["a week", "2025-03-05T11:11:11", "2025-03-12T11:11:11", "8x5", 40],
  ["a year of 261 working days", "2025-01-01T00:00:00", "2026-01-01T00:00:00", "8x5", 261 * 8],
  ["a Saturday that counts", "2025-03-08T06:00:00", "2025-03-09T20:00:00", "12x6", 12],
  ["a week of long days", "2025-03-03T00:00:00", "2025-03-10T00:00:00", "12x6", 72],
  ["always", "2025-03-08T10:00:00", "2025-03-09T12:30:00", "24x7", 26.5],
  ["no time at all", "2025-03-04T09:12:00", "2025-03-04T09:12:00", "24x7", 0],
])("%s", (_what, from, to, cover, hours) => {
  expect(businessHours(from, to, cover)).toBe(hours);
});

test.each([
  ["an end before the beginning", "2025-03-04T09:12:00", "2025-03-04T09:11:59"],
  ["no beginning", undefined, "2025-03-04T09:12:00"],
  ["no end", "2025-03-04T09:12:00", undefined],
  ["a beginning that is no time", "yesterday", "2025-03-04T09:12:00"],
  ["an end that is no time", "2025-03-04T09:12:00", "2025-02-30T09:12:00"],
])("%s has no hours", (_what, from, to) => {
  expect(businessHours(from, to, "8x5")).toBeUndefined();
});

test("hours from a to b and from b to c are the hours from a to c", () => {
  fc.assert(
    fc.property(fc.tuple(anySecond, anySecond, anySecond), anyCover, (seconds, cover) => {
      const [a = "", b = "", c = ""] = seconds.toSorted((one, other) => one - other).map(written);
      const parts = [businessSeconds(a, b, cover) ?? NaN, businessSeconds(b, c, cover) ?? NaN];
      expect((parts[0] ?? NaN) + (parts[1] ?? NaN)).toBe(businessSeconds(a, c, cover));
    }),
  );
});

test("around the clock all time counts, and never less than in shorter hours", () => {
  fc.assert(
    fc.property(anySecond, fc.nat(400 * 86_400), (start, length) => {
      const [from, to] = [written(start), written(start + length)];
      const [short = NaN, long = NaN, all = NaN] = (["8x5", "12x6", "24x7"] as const).map((cover) =>
        businessSeconds(from, to, cover),
      );
      expect(all).toBe(length);
      expect(short).toBeGreaterThanOrEqual(0);
      expect(long).toBeGreaterThanOrEqual(short);
      expect(all).toBeGreaterThanOrEqual(long);
    }),
  );
});

test("it is what counting every minute on duty comes to", () => {
  fc.assert(
    fc.property(anySecond, fc.nat(20 * 1440), anyCover, (second, minutes, cover) => {
      const start = Math.floor(second / 60) * 60;
      let counted = 0;
      for (let at = 0; at < minutes; at += 1) if (onDuty(start + at * 60, cover)) counted += 60;
      expect(businessSeconds(written(start), written(start + minutes * 60), cover)).toBe(counted);
    }),
    { numRuns: 60 },
  );
});

test.each<[string, Cover, boolean | undefined]>([
  ["2025-03-04T08:59:59", "8x5", true],
  ["2025-03-04T09:00:00", "8x5", false],
  ["2025-03-04T16:59:59", "8x5", false],
  ["2025-03-04T17:00:00", "8x5", true],
  ["2025-03-08T10:00:00", "8x5", true],
  ["2025-03-08T10:00:00", "12x6", false],
  ["2025-03-09T10:00:00", "12x6", true],
  ["2025-03-04T19:00:00", "12x6", true],
  ["2025-03-09T03:00:00", "24x7", false],
  ["2025-03-09T00:00:00", "8x5", undefined],
  ["2025-02-30T10:00:00", "8x5", undefined],
])("%s in %s is off hours: %s", (opened, cover, is) => {
  expect(isOffHours(opened, cover)).toBe(is);
});

test("a second is off hours exactly where it adds nothing", () => {
  fc.assert(
    fc.property(anySecond, anyCover, (second, cover) => {
      const off = isOffHours(written(second), cover);
      fc.pre(off !== undefined);
      expect(businessSeconds(written(second), written(second + 1), cover)).toBe(off ? 0 : 1);
    }),
  );
});

test.each([
  ["2025-03-07T23:59:59", false],
  ["2025-03-08T00:00:00", true],
  ["2025-03-09T23:59:59", true],
  ["2025-03-10T00:00:00", false],
  ["soon", undefined],
])("%s is on a weekend: %s", (opened, is) => {
  expect(isWeekend(opened)).toBe(is);
});

test("what was never opened tells nothing", () => {
  expect([isOffHours(undefined, "8x5"), isWeekend(undefined)]).toEqual([undefined, undefined]);
});

function written(second: number): string {
  return new Date(second * 1000).toISOString().slice(0, 19);
}

/** By the clock of the platform, one moment at a time. */
function onDuty(second: number, cover: Cover): boolean {
  const date = new Date(second * 1000);
  const [day, hour] = [date.getUTCDay(), date.getUTCHours()];
  if (cover === "8x5") return day >= 1 && day <= 5 && hour >= 9 && hour < 17;
  if (cover === "12x6") return day >= 1 && hour >= 7 && hour < 19;
  return true;
}
