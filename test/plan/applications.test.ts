import { expect, test } from "vitest";
import { applicationsOf } from "../../src/plan/applications.ts";
import { applicationOf, monthly, months, workloadOf } from "../workload/loads.ts";

const tickets = { run: 40, transform: 0, unclear: 0 };
const none = { run: 0, transform: 0, unclear: 0 };

test("an application that was there before counts over all full months", () => {
  expect(applications(monthly(10, 0, 10, 20))).toMatchObject([
    { application: "CRM", tickets: 40, classSplit: tickets, firstSeen: "2025-01", perMonth: 10 },
  ]);
});

test("one that came later counts from the month after its birth", () => {
  const born = new Map([
    ["2025-02", { ...none, run: 4 }],
    ["2025-03", { ...none, run: 12 }],
    ["2025-04", { ...none, run: 24 }],
  ]);
  expect(applications(born)).toMatchObject([{ firstSeen: "2025-02", perMonth: 18 }]);
});

test.each([
  ["no dates", new Map(), { noPeriod: true }],
  ["nothing but its month of birth", new Map([["2025-04", tickets]]), {}],
])("the load per month cannot be told from %s", (_what, seen, given) => {
  expect(applications(seen, given)).toMatchObject([{ perMonth: null }]);
});

function applications(seen: ReturnType<typeof monthly>, given: { noPeriod?: boolean } = {}) {
  const load = applicationOf({ application: "CRM", tickets, months: seen });
  return applicationsOf(
    workloadOf([], {
      applications: new Map([["CRM", load]]),
      ...(given.noPeriod ? given : { period: months(4) }),
    }),
  );
}
