import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDateColumn } from "../../src/ingest/values/date-column.ts";
import { hoursBetween, toWallTime, type DateOrder } from "../../src/ingest/values/dates.ts";

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

describe("a value is read as the date it says", () => {
  test.each([
    ["2025-02-01", "2025-02-01T00:00:00"],
    ["2025-02-01 10:05:07", "2025-02-01T10:05:07"],
    ["2026-02-25 16:38:58.679", "2026-02-25T16:38:58"],
    ["2025-02-01T10:00:00+05:30", "2025-02-01T10:00:00"],
    ["2019-07-29T10:00:00-0300", "2019-07-29T10:00:00"],
    ["2025-02-01T10:00:00.123456789Z", "2025-02-01T10:00:00"],
    ["+002025-02-01T00:00:00Z", "2025-02-01T00:00:00"],
    ["2025-03-30 02:30:00 Europe/Berlin", "2025-03-30T02:30:00"],
    ["2025-02-01 10:00:00 PST", "2025-02-01T10:00:00"],
    ["2025-02-01 10:00 PM", "2025-02-01T22:00:00"],
    ["2025-02-01 12:00 AM", "2025-02-01T00:00:00"],
    ["20250201", "2025-02-01T00:00:00"],
    ["13/02/2025 09:05 h", "2025-02-13T09:05:00"],
    ["13/02/2025 09h05", "2025-02-13T09:05:00"],
    ["13.02.2025 09:05 Uhr", "2025-02-13T09:05:00"],
    ["2025-W05-1", "2025-01-27T00:00:00"],
    ["2025年2月1日", "2025-02-01T00:00:00"],
    ["2025/2/1 上午10:00", "2025-02-01T10:00:00"],
    ["24/Jun/26 5:39 PM", "2026-06-24T17:39:00"],
    ["03/ene/26 9:05 AM", "2026-01-03T09:05:00"],
    ["1. Februar 2025", "2025-02-01T00:00:00"],
    ["1 févr. 2025", "2025-02-01T00:00:00"],
    ["5 de março de 2024 14:30", "2024-03-05T14:30:00"],
    ["March 5th, 2024 at 2:30 PM", "2024-03-05T14:30:00"],
    ["Jan 5, 2025 3:04 PM", "2025-01-05T15:04:00"],
    ["01-FEB-25 10.00.00.000000 PM", "2025-02-01T22:00:00"],
    ["Wed, 05 Mar 2025 09:00:00 +0000", "2025-03-05T09:00:00"],
    ["Terça-feira, 4 de Março de 2025", "2025-03-04T00:00:00"],
    ["Tue Mar 04 09:12:00 2025", "2025-03-04T09:12:00"],
    ["Tue Mar 04 2025 09:12:00 GMT+0100 (Central European Standard Time)", "2025-03-04T09:12:00"],
    ["46027", "2026-01-05T00:00:00"],
    ["45658.75", "2025-01-01T18:00:00"],
    ["1738368000", "2025-02-01T00:00:00"],
    ["1738368000000", "2025-02-01T00:00:00"],
    ["13/02/2025", "2025-02-13T00:00:00"],
    ["02/13/2025", "2025-02-13T00:00:00"],
    ["05/05/2025", "2025-05-05T00:00:00"],
    ['"2025-02-01"', "2025-02-01T00:00:00"],
  ])("%s", (text, value) => {
    expect(toWallTime(text, undefined)).toEqual({ value });
  });
});

describe("what is no date is said to be none, and nothing is rolled over", () => {
  test.each([
    ["2025-02-30", "impossible-date"],
    ["29/02/2023", "impossible-date"],
    ["31/04/2025", "impossible-date"],
    ["2025-13-01", "impossible-date"],
    ["2025-02-01T24:00:00Z", "impossible-date"],
    ["2025-06-30T23:59:60Z", "impossible-date"],
    ["0001-01-01", "impossible-date"],
    ["today", "unreadable-date"],
    ["3 weeks ago", "unreadable-date"],
    ["=DATE(2025,2,1)", "unreadable-date"],
    ["Group 12", "unreadable-date"],
    ["1.2", "unreadable-date"],
    ["99999", "unreadable-date"],
    ["01/02/2025", "ambiguous"],
    ["١/٢/٢٠٢٥", "ambiguous"],
  ])("%s: %s", (text, fault) => {
    expect(toWallTime(text, undefined)).toEqual({ fault });
  });

  test("every day of the calendar is read back in every order, and no other", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1971, max: 2098 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        fc.constantFrom<DateOrder>("day-first", "month-first"),
        (year, month, day, order) => {
          const text = order === "day-first" ? `${day}/${month}/${year}` : `${month}/${day}/${year}`;
          const real = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
          const expected = real
            ? { value: `${year}-${pad(month)}-${pad(day)}T00:00:00` }
            : { fault: "impossible-date" };
          expect(toWallTime(text, order)).toEqual(expected);
        },
      ),
    );
  });
});

describe("the order is decided by the column", () => {
  test.each<[string, readonly string[], DateOrder | undefined]>([
    ["13-03 decides for 03-12", ["03-12-2024", "13-03-2025"], "day-first"],
    ["a second number over 12 means month first", ["3/12/21 9:57", "2/22/21 12:08"], "month-first"],
    [
      "one slip of the pen does not overturn the column",
      [...Array<string>(20).fill("25/01/2025"), "01/25/2025"],
      "day-first",
    ],
    [
      "values that contradict each other decide nothing",
      ["13/02/2025", "02/13/2025", "01/02/2025"],
      undefined,
    ],
    ["an impossible date is no evidence", ["29/02/2023", "02/13/2025", "01/02/2025"], "month-first"],
    ["no number over 12 decides nothing", ["01/02/2025", "03/04/2025"], undefined],
    ["dots are day first", ["01.02.2025", "03.04.2025"], "day-first"],
    ["a first number over 31 is a year", ["99-02-01", "98-03-04"], "year-first"],
    [
      "a first number that stands still is a year",
      Array.from({ length: 12 }, (_, at) => `25-02-${at + 10}`),
      "year-first",
    ],
    ["names of months leave no doubt", ["24/Jun/26 5:39 PM"], "day-first"],
  ])("%s", (_, values, order) => {
    const column = createDateColumn();
    for (const value of values) column.add(value);
    expect(column.format().order).toBe(order);
  });

  test("a list in order of time decides even without a number over 12", () => {
    const column = createDateColumn();
    for (let month = 1; month <= 12; month += 1)
      for (const day of [2, 5, 9]) column.add(`${day}/${month}/2025`);
    expect(column.format()).toMatchObject({ order: "day-first", pattern: "dd/MM/yyyy" });
  });

  test("values that are no dates are counted as none", () => {
    const column = createDateColumn();
    for (const value of ["2025-01-02", "Anna Berg", "46027"]) column.add(value);
    expect(column.counts).toEqual({ values: 3, dates: 2, serials: 1 });
  });
});

test("hours between two times are those of the clock on the wall", () => {
  expect(hoursBetween("2025-03-01T22:00:00", "2025-03-03T01:30:00")).toBe(27.5);
  expect(hoursBetween("2025-03-02T00:00:00", "2025-03-01T12:00:00")).toBe(-12);
});
