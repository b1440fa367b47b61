import { expect, test } from "vitest";
import { periodOf } from "../../src/workload/period.ts";

/** Ten tickets on every day from the first to the last. */
function openings(...ranges: readonly (readonly [from: string, to: string])[]): Map<string, number> {
  const days = new Map<string, number>();
  for (const [from, to] of ranges)
    for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
      days.set(new Date(at).toISOString().slice(0, 10), 10);
  return days;
}

test.each([
  ["whole months", openings(["2025-01-01", "2025-03-31"]), ["2025-01", "2025-02", "2025-03"], 90],
  [
    "months that begin after a long weekend",
    openings(["2025-01-04", "2025-02-26"]),
    ["2025-01", "2025-02"],
    54,
  ],
  ["a first and a last part", openings(["2025-01-10", "2025-03-20"]), ["2025-02"], 70],
  [
    "two files with nothing between",
    openings(["2025-01-01", "2025-01-31"], ["2025-06-01", "2025-06-30"]),
    ["2025-01", "2025-06"],
    61,
  ],
])("%s", (_what, days, fullMonths, covered) => {
  expect(periodOf(days)).toMatchObject({ fullMonths, days: covered });
});

test("a few old tickets do not stretch the period", () => {
  const days = openings(["2025-01-01", "2025-03-31"]).set("2019-05-02", 1).set("2024-12-30", 2);
  expect(periodOf(days)).toMatchObject({ from: "2025-01-01", to: "2025-03-31", days: 90 });
});

test("without dates there is no period", () => {
  expect(periodOf(new Map())).toBeUndefined();
});
