import { expect, test } from "vitest";
import type { SaidOfQuestions } from "../../src/model/answers.ts";
import { staffingOf } from "../../src/plan/staffing.ts";
import { months } from "../workload/loads.ts";
import { activities, found, toHandOut } from "./found.ts";

/** 600 tickets in half a year, and 600 hours. */
const load = toHandOut("printing", {
  tickets: { run: 600, transform: 0, unclear: 0 },
  effortHours: { run: 600, transform: 0, unclear: 0 },
});
const halfAYear = { period: { ...months(6), days: 182.625 } };

function staffing(said: SaidOfQuestions, given: Parameters<typeof found>[3] = halfAYear) {
  return staffingOf(found([load], activities, said, given));
}

test("nothing is said where nobody gave numbers", () => {
  expect(staffing({})).toBeUndefined();
  expect(staffing({ staff: { unknown: true } })).toBeUndefined();
});

test("tickets are set against users, and hours against full-time jobs", () => {
  expect(staffing({ staff: { fte: 12, users: 400 } })).toBe(
    "400 users open 100 tickets a month, 0.25 for each. The hours of these tickets are the work of 0.75 full-time jobs of 12; what the others do, this export does not tell.",
  );
});

test.each([
  [
    { fte: 0.5 },
    "0.75 full-time jobs, more than the 0.5 that you gave: the hours are too many, or the jobs too few",
  ],
  [{ users: 5_000 }, "0.02 for each: so few that most of what they ask for is probably not in this export"],
  [{ users: 0 }, "100 tickets a month come in, though you said that there are no users"],
])("what does not fit together is said: %o", (staff, words) => {
  expect(staffing({ staff })).toContain(words);
});

test("without dates nothing can be told", () => {
  expect(staffing({ staff: { fte: 3 } }, { noPeriod: true })).toMatch(/^No ticket says when it was opened/);
});
