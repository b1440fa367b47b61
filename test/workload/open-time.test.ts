import { expect, test } from "vitest";
import { coveredSeconds, elapsedSeconds } from "../../src/workload/open-time.ts";

test.each<
  [what: string, opened: string | undefined, resolved: string | undefined, hours: number | undefined]
>([
  ["the hours between", "2025-03-04T09:00:00", "2025-03-05T10:30:00", 25.5],
  ["nothing where it is still open", "2025-03-04T09:00:00", undefined, undefined],
  ["nothing where nobody knows since when", undefined, "2025-03-05T10:30:00", undefined],
  [
    "nothing where only the day is known on which it was opened",
    "2025-03-04T00:00:00",
    "2025-03-05T10:30:00",
    undefined,
  ],
  [
    "nothing where only the day is known on which it ended",
    "2025-03-04T09:00:00",
    "2025-03-05T00:00:00",
    undefined,
  ],
  ["nothing where it ended as it began", "2025-03-04T09:00:00", "2025-03-04T09:00:00", undefined],
  ["nothing where it ended before it began", "2025-03-04T09:00:00", "2025-03-03T09:00:00", undefined],
])("the time a ticket was open is %s", (_what, opened, resolved, hours) => {
  const ticket = {
    ...(opened === undefined ? {} : { opened }),
    ...(resolved === undefined ? {} : { resolved }),
  };
  expect(elapsedSeconds(ticket)).toBe(hours === undefined ? undefined : hours * 3600);
});

test("a ticket that was never resolved was open until it was closed", () => {
  const ticket = { opened: "2025-03-04T09:00:00", closed: "2025-03-04T11:00:00" };
  expect(elapsedSeconds(ticket)).toBe(7200);
});

test("of the time it was open, hours of cover are told apart, and none where none can be told", () => {
  const night = { opened: "2025-03-04T18:00:00", resolved: "2025-03-05T10:00:00" };
  expect(coveredSeconds(night, "8x5")).toBe(3600);
  expect(coveredSeconds(night, "24x7")).toBe(16 * 3600);
  expect(coveredSeconds({ ...night, opened: "2025-03-04T00:00:00" }, "24x7")).toBeUndefined();
});
