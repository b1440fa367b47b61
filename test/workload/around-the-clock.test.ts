import { expect, test } from "vitest";
import { qualityOf } from "../../src/plan/quality.ts";
import { isAroundTheClock } from "../../src/workload/around-the-clock.ts";
import { loadOf, workloadOf } from "./loads.ts";

const origin = { file: "made-up.csv", record: 1, records: [1], line: 2 };

test.each([
  ["an effort as long as the ticket was open", 71, "2025-01-04T09:00:00", true],
  ["an hour of work in three days", 1, "2025-01-04T09:00:00", false],
  ["a ticket of one day's work says nothing", 8, "2025-01-01T17:00:00", undefined],
  ["no effort says nothing", 0, "2025-01-04T09:00:00", undefined],
])("%s", (_, effortHours, closed, is) => {
  expect(isAroundTheClock({ origin, effortHours, opened: "2025-01-01T09:00:00", closed })).toBe(is);
});

function codes(aroundTheClock: number): readonly string[] {
  const openForDays = { tickets: 40, aroundTheClock };
  return qualityOf(workloadOf([loadOf()], { openForDays }), []).issues.map(({ code }) => code);
}

test("an export whose effort is elapsed time gets the worst grade and says why", () => {
  expect(codes(30)).toContain("effort-is-elapsed-time");
  expect(codes(5)).not.toContain("effort-is-elapsed-time");
});
