import fc from "fast-check";
import { expect, test } from "vitest";
import { hasTimeOfDay, secondsOf, weekdayOf } from "../../src/model/calendar.ts";

const anySecond = fc.integer({
  min: Date.parse("1900-01-01T00:00:00Z") / 1000,
  max: Date.parse("2199-12-31T23:59:59Z") / 1000,
});

test("a time is read as the calendar of the platform reads it", () => {
  fc.assert(
    fc.property(anySecond, (second) => {
      const date = new Date(second * 1000);
      const time = date.toISOString().slice(0, 19);
      expect(secondsOf(time)).toBe(second);
      expect(weekdayOf(second)).toBe((date.getUTCDay() + 6) % 7);
    }),
  );
});

test.each([
  ["a leap day of a year that has none", "2025-02-29T09:00:00"],
  ["a leap day of a century that has none", "2100-02-29T09:00:00"],
  ["a day after the end of a month", "2025-04-31T09:00:00"],
  ["day nothing", "2025-04-00T09:00:00"],
  ["month nothing", "2025-00-10T09:00:00"],
  ["a thirteenth month", "2025-13-10T09:00:00"],
  ["hour 24", "2025-04-10T24:00:00"],
  ["minute 60", "2025-04-10T09:60:00"],
  ["second 60", "2025-04-10T09:00:60"],
  ["a zone", "2025-04-10T09:00:00Z"],
  ["no seconds", "2025-04-10T09:00"],
  ["no time", "2025-04-10"],
  ["a space in the middle", "2025-04-10 09:00:00"],
  ["slashes", "2025/04/10T09:00:00"],
  ["letters", "2025-0x-10T09:00:00"],
  ["points in the time", "2025-04-10T09.00.00"],
  ["one point in the time", "2025-04-10T09:00.00"],
  ["one slash in the date", "2025-04/10T09:00:00"],
  ["nothing", ""],
])("%s is no time", (_what, time) => {
  expect(secondsOf(time)).toBeUndefined();
});

test("there is a leap day every four years, and in 2000", () => {
  expect(secondsOf("2024-02-29T00:00:00")).toBe(1_709_164_800);
  expect(secondsOf("2000-02-29T00:00:00")).toBe(951_782_400);
});

test("midnight is a date without a time of day", () => {
  expect(hasTimeOfDay("2025-03-04T00:00:00")).toBe(false);
  expect(hasTimeOfDay("2025-03-04T00:00:01")).toBe(true);
});
