import { expect, test } from "vitest";
import { howSure } from "../../src/plan/how-sure.ts";
import { allEstimated } from "../workload/loads.ts";
import { activities, found, withVerdicts, toHandOut } from "./found.ts";

test("says which share of the hours has a verdict, and which of them hold under other weights", () => {
  const sure = howSure(
    withVerdicts([
      ["printing", { verdict: "outsource", share: 1 }],
      ["device-support", { verdict: "outsource", share: 0.6 }],
      ["integration", { verdict: "review", share: 1 }],
      ["software-install", { verdict: "automate", share: 0.95 }],
    ]),
  );
  expect(sure).toContain(
    "75% of the hours lie in activities with a verdict, 50% in those whose verdict hardly depends on how the criteria are weighted (the same in 90 of 100 trials or more)",
  );
});

test("what nobody can judge is never called stable", () => {
  const few = toHandOut("printing", { tickets: { run: 10, transform: 0, unclear: 0 } });
  expect(howSure(found([few], activities))).toMatch(/^No activity has enough evidence for a verdict; /);
  expect(howSure(withVerdicts([["printing", { verdict: "outsource", share: 1 }]]))).toMatch(
    /^100% of the hours lie in activities with a verdict, all of them in those whose verdict hardly depends/,
  );
});

test("verdicts that hardly matter and may turn are still told from those that hold", () => {
  const tiny = toHandOut("server-and-storage", { effortHours: { run: 0.1, transform: 0, unclear: 0 } });
  const findings = withVerdicts([
    ["printing", { verdict: "outsource", share: 1 }],
    ["server-and-storage", { verdict: "outsource", share: 0.6 }],
  ]);
  const loads = new Map([...findings.workload.activities, [tiny.activity, tiny]]);
  expect(howSure({ ...findings, workload: { ...findings.workload, activities: loads } })).not.toContain(
    "verdict, all of them",
  );
});

test.each([
  ["default-minutes", "100% of the hours are default minutes, so trust shares more than hours"],
  [
    "hands-on-share",
    "100% of the hours are a share of the time tickets were open, so trust shares more than hours",
  ],
  ["logged", "100% of the hours are logged"],
] as const)("says what hours rest on: %s", (basis, words) => {
  const byBasis = { ...allEstimated({ tickets: 0, hours: 0 }), [basis]: { tickets: 600, hours: 150 } };
  const sure = howSure(found([toHandOut("printing", { byBasis })], activities));
  expect(sure.endsWith(words)).toBe(true);
});

test("logged hours that are rather the time tickets were open are no comfort", () => {
  const byBasis = { ...allEstimated({ tickets: 0, hours: 0 }), logged: { tickets: 600, hours: 150 } };
  const openForDays = { tickets: 40, aroundTheClock: 30 };
  const sure = howSure(found([toHandOut("printing", { byBasis })], activities, {}, { openForDays }));
  expect(sure).toContain("100% of the hours are logged, but probably as the time that tickets were open");
});

test("says how far the split may be off, or that it cannot be told", () => {
  expect(withDoubt(0)).toContain("transformation is 0% to 3% of the hours in 95 of 100 such exports");
  expect(withDoubt(90 ** 2)).toContain(
    "how much of the hours is transformation cannot be told: 0% to 100% fit this export",
  );
});

test("without hours, or without tickets, nothing is said of them", () => {
  const nothing = { run: 0, transform: 0, unclear: 0 };
  const load = toHandOut("printing", { effortHours: nothing });
  expect(howSure(found([load], activities))).not.toContain("logged");
  expect(howSure(found([], activities))).toBe("There are no tickets, so nothing can be said");
});

/** Of so many hours squared. */
function withDoubt(ofEffort: number): string {
  return howSure(found([toHandOut("printing")], activities, {}, { doubt: { ofTickets: 0, ofEffort } }));
}

test.each([
  ["elsewhere", "that share is the least it can be, as you said that projects are recorded elsewhere"],
  ["nowhere", "that share is the least it can be, as you said that projects are recorded nowhere"],
  ["this-file", "nothing is missing from that share"],
] as const)("with projects recorded %s it says what the share is worth", (where, words) => {
  expect(howSure(found([toHandOut("printing")], activities, { "project-records": where }))).toContain(words);
  expect(howSure(found([toHandOut("printing")], activities))).not.toMatch(/projects are recorded/);
});
