import { expect, test } from "vitest";
import { perMonth } from "../../src/model/per-month.ts";
import { ticketsPerMonth } from "../../src/model/tickets-per-month.ts";
import { monthly, months } from "../workload/loads.ts";

test("tickets a month are those of the months the export covers, not of the months before", () => {
  const four = monthly(7, 30, 30, 30);
  const covered = { ...months(4), months: ["2025-02", "2025-03", "2025-04"], days: 3 * 30.4375 };
  expect(ticketsPerMonth({ months: four }, covered)).toBeCloseTo(30);
});

test("a few days are not blown up to a month", () => {
  expect(perMonth(270, { ...months(1), days: 27 })).toBeUndefined();
  expect(perMonth(280, { ...months(1), days: 28 })).toBeCloseTo(304.375);
});

test("without dates nothing can be said of a month", () => {
  expect(perMonth(120, undefined)).toBeUndefined();
  expect(ticketsPerMonth({ months: monthly(30) }, undefined)).toBeUndefined();
});
