import { expect, test } from "vitest";
import type { Hit } from "../../src/gates/gate.ts";
import { gates } from "../../src/gates/index.ts";
import type { ActivityFacts } from "../../src/model/activity-facts.ts";
import type { ActivityLoad, Workload } from "../../src/model/workload.ts";
import { factsOf, loadOf, months, workloadOf } from "../workload/loads.ts";

test("ordinary work meets no gate", () => {
  expect(gates.flatMap(({ id }) => check(id, {}) ?? [])).toEqual([]);
});

test.each([
  ["29 tickets", { tickets: { run: 29, transform: 0, unclear: 0 } }, {}],
  ["tickets that mostly do not say what they are", { tickets: { run: 59, transform: 0, unclear: 41 } }, {}],
  ["less than two months", {}, { period: { ...months(2), days: 58 } }],
  ["no dates", {}, { noPeriod: true }],
])("%s are too little to judge", (_what, load, workload) => {
  expect(check("evidence-floor", load, { workload })).toMatchObject({ effect: "only", verdicts: ["review"] });
});

test.each([
  ["30 tickets", { tickets: { run: 30, transform: 0, unclear: 0 } }, {}],
  ["six in ten that say what they are", { tickets: { run: 60, transform: 0, unclear: 40 } }, {}],
  ["January and February", {}, { period: { ...months(2), days: 59 } }],
])("%s are enough to judge", (_what, load, workload) => {
  expect(check("evidence-floor", load, { workload })).toBeUndefined();
});

test.each([
  [60, "only"],
  [59, undefined],
])("with %i of 100 hours of transformation the gate says %s", (transform, effect) => {
  const effortHours = { run: 0, transform, unclear: 100 - transform };
  expect(check("transformation", { effortHours })?.effect).toBe(effect);
});

test.each([
  ["identity", { guard: "identity" }],
  ["security-response", { guard: "security-response" }],
  ["retained-capabilities", { guard: "retained" }],
  ["retained-capabilities", { id: "vendor-management" }],
  ["retained-capabilities", { id: "problem-analysis" }],
  ["retained-capabilities", { id: "compliance-and-audit" }],
  ["retained-capabilities", { id: "architecture-and-evaluation" }],
] as const)("%s forbids to outsource %o", (id, facts) => {
  const hit = check(id, {}, { facts });
  expect(hit).toMatchObject({ effect: "never" });
  expect(hit?.verdicts).toContain("outsource");
});

test.each([
  [
    "bus-factor",
    {},
    {
      resolvers: new Map([
        [1, 16],
        [2, 4],
      ]),
    },
  ],
  ["unstable-process", {}, { withReopens: 100, reopened: 11 }],
  ["unstable-process", {}, { withReassignments: 100, handedOnTwice: 41 }],
  ["approval-stays", { guard: "approval-stays" }, {}],
  ["on-site", { guard: "on-site" }, {}],
  ["on-site", {}, { withText: 100, onSite: 31 }],
] as const)("%s asks for something to be done first", (id, facts, load) => {
  const hit = check(id, load, { facts });
  expect(hit).toMatchObject({ effect: "first" });
  expect(hit?.verdicts).toContain("outsource");
});

test.each([
  [
    "bus-factor",
    {
      resolvers: new Map([
        [1, 15],
        [2, 5],
      ]),
    },
  ],
  ["bus-factor", { resolvers: new Map([[1, 19]]) }],
  ["unstable-process", { withReopens: 100, reopened: 10, withReassignments: 100, handedOnTwice: 40 }],
  ["unstable-process", { withReopens: 29, reopened: 29 }],
  ["on-site", { withText: 29, onSite: 29 }],
])("%s stays silent up to its limit", (id, load) => {
  expect(check(id, load)).toBeUndefined();
});

function check(
  id: string,
  given: Partial<ActivityLoad>,
  {
    facts,
    workload,
  }: { facts?: Partial<ActivityFacts>; workload?: Partial<Workload> & { noPeriod?: boolean } } = {},
): Hit | undefined {
  const load = loadOf(given);
  const gate = gates.find((one) => one.id === id);
  if (gate === undefined) throw new Error(`no gate ${id}`);
  return gate.check(load, { activity: factsOf(facts), workload: workloadOf([load], workload) });
}
