import { expect, test } from "vitest";
import type { Hit } from "../../src/gates/gate.ts";
import { gates } from "../../src/gates/index.ts";
import type { ActivityFacts } from "../../src/model/activity-facts.ts";
import type { ActivityLoad, Workload } from "../../src/model/workload.ts";
import type { Answers } from "../../src/model/answers.ts";
import { applicationOf, factsOf, loadOf, months, traits, workloadOf } from "../workload/loads.ts";

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

test("what needs hands is not automated", () => {
  expect(check("needs-hands", {}, { facts: { guard: "on-site" } })).toMatchObject({
    effect: "never",
    verdicts: ["automate"],
  });
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
  ["unstable-process", {}, { traits: traits({ reopened: [11, 100] }) }],
  ["unstable-process", {}, { traits: traits({ "handed-on-twice": [41, 100] }) }],
  ["approval-stays", { guard: "approval-stays" }, {}],
  ["on-site", { guard: "on-site" }, {}],
  ["on-site", {}, { traits: traits({ "on-site": [31, 100] }) }],
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
  ["unstable-process", { traits: traits({ reopened: [10, 100], "handed-on-twice": [40, 100] }) }],
  ["unstable-process", { traits: traits({ reopened: [29, 29] }) }],
  ["on-site", { traits: traits({ "on-site": [29, 29] }) }],
  ["sensitive-data", { traits: traits({ "sensitive-data": [10, 100] }) }],
  ["sensitive-data", { traits: traits({ "sensitive-data": [29, 29] }) }],
])("%s stays silent up to its limit", (id, load) => {
  expect(check(id, load)).toBeUndefined();
});

test.each<[string, string, Partial<ActivityFacts>, Answers]>([
  ["differentiators", "work that was named", {}, { differentiators: named({ activities: ["desktop"] }) }],
  [
    "differentiators",
    "work on systems that were named",
    {},
    { differentiators: named({ applications: ["CRM"] }) },
  ],
  ["regulation", "a regulated kind of work", { guard: "regulated" }, { regulation: ["finance"] }],
  ["regulation", "work on critical systems", {}, { regulation: ["health"], "critical-systems": ["CRM"] }],
  ["identity", "resets of unknown callers", { guard: "identity" }, { "caller-identification": "none" }],
  [
    "strategic-role",
    "applications that shape the future",
    { id: "application-support" },
    { "role-of-it": "strategic" },
  ],
  [
    "outsourced-already",
    "what a supplier does",
    {},
    { outsourced: [{ activity: "desktop", satisfaction: 2 }] },
  ],
])("%s keeps %s in the house", (id, _what, facts, answers) => {
  expect(["only", "never"]).toContain(check(id, onCrm, { facts, answers, workload: withCrm })?.effect);
});

test.each<[string, string, Partial<ActivityFacts>, Answers]>([
  ["differentiators", "other work was named", {}, { differentiators: named({ activities: ["other"] }) }],
  [
    "differentiators",
    "hardly any of it is on systems that were named",
    {},
    { differentiators: named({ applications: ["ERP"] }) },
  ],
  ["regulation", "only privacy is regulated", { guard: "regulated" }, { regulation: ["privacy"] }],
  [
    "regulation",
    "it is neither critical nor of a regulated kind",
    {},
    { regulation: ["finance"], "critical-systems": ["ERP"] },
  ],
  ["strategic-role", "IT supports", { id: "application-support" }, { "role-of-it": "support" }],
  ["strategic-role", "it is no application", {}, { "role-of-it": "strategic" }],
  [
    "outsourced-already",
    "a supplier does something else",
    {},
    { outsourced: [{ activity: "other", satisfaction: 2 }] },
  ],
  ["supplier-management", "somebody manages suppliers", {}, { "supplier-manager": "part-time" }],
  ["automation-means", "there are scripts", {}, { "automation-means": ["scripts"] }],
])("%s is silent where %s", (id, _what, facts, answers) => {
  expect(check(id, onCrm, { facts, answers, workload: withCrm })).toBeUndefined();
});

test.each(["self-service", "call-back", "manager"] as const)(
  "callers identified by %s open the gate of identity, with a condition",
  (by) => {
    const answers = { "caller-identification": by };
    expect(check("identity", {}, { facts: { guard: "identity" }, answers })?.effect).toBe("first");
  },
);

test("what is said of restricted data wins over hints in texts", () => {
  const hints = { traits: traits({ "sensitive-data": [11, 100] }) };
  expect(check("sensitive-data", hints)?.effect).toBe("never");
  const answers: Answers = { "restricted-data": { stays: "country", kinds: [] } };
  expect(check("sensitive-data", hints, { answers })).toMatchObject({
    effect: "first",
    because: expect.stringContaining("stays in the country"),
  });
});

test("nobody to manage suppliers, and no means to automate, have to be mended first", () => {
  expect(check("supplier-management", {}, { answers: { "supplier-manager": "nobody" } })).toMatchObject({
    effect: "first",
    verdicts: ["outsource"],
  });
  expect(check("automation-means", {}, { answers: { "automation-means": [] } })).toMatchObject({
    effect: "first",
    verdicts: ["automate"],
  });
});

test.each([
  ["a full-time job", 802, "first"],
  ["less than a full-time job", 798, undefined],
])("%s of hours in half a year", (_what, run, effect) => {
  const effortHours = { run, transform: 0, unclear: 0 };
  expect(check("headcount", { effortHours }, { workload: { period: halfAYear } })?.effect).toBe(effect);
  expect(check("headcount", { effortHours }, { workload: { noPeriod: true } })).toBeUndefined();
  const elapsed = { period: halfAYear, openForDays: { tickets: 40, aroundTheClock: 30 } };
  expect(check("headcount", { effortHours }, { workload: elapsed })).toBeUndefined();
});

test.each([
  [0.51, {}, "first"],
  [0.5, {}, undefined],
  [0.3, { "outsourcing-limit": 0.25 }, "first"],
  [undefined, {}, undefined],
])("with %s of run handed out and the limit %o", (outsourcedShare, answers, effect) => {
  expect(check("concentration", {}, { answers, outsourcedShare })?.effect).toBe(effect);
});

test("where nothing is to be handed out, nothing is, however little it would be", () => {
  expect(check("concentration", {}, { answers: { "outsourcing-limit": 0 }, outsourcedShare: 0.01 })).toEqual({
    effect: "never",
    verdicts: ["outsource"],
    because: "you said that nothing is to be handed out",
  });
});

test.each([
  [undefined, "people near every site;"],
  [1, "people near the one place that needs hands;"],
  [14, "people near each of the 14 places that need hands;"],
  [0, "find out where it is done"],
])("with %s sites, work on site asks for people there", (sites, words) => {
  const answers = { sites };
  expect(check("on-site", {}, { facts: { guard: "on-site" }, answers })?.because).toContain(words);
});

test("where no place needs hands, hints in texts do not count", () => {
  const hints = { traits: traits({ "on-site": [90, 100] }) };
  expect(check("on-site", hints, { answers: { sites: 0 } })).toBeUndefined();
});

test("systems are found however their names are written", () => {
  const answers: Answers = { differentiators: named({ applications: ["  crm "] }) };
  expect(
    check("differentiators", onCrm, {
      answers,
      workload: {
        applications: new Map([
          ["CRM", applicationOf({ application: "CRM", activities: new Map([["desktop", 100]]) })],
        ]),
      },
    })?.effect,
  ).toBe("only");
});

const halfAYear = { ...months(6), days: 182.625 };
const onCrm = { tickets: { run: 100, transform: 0, unclear: 0 } };

function named(given: Partial<NonNullable<Answers["differentiators"]>>): Answers["differentiators"] {
  return { activities: [], applications: [], ...given };
}

/** Sixty of a hundred tickets are on one application, ten on another. */
const withCrm: Partial<Workload> = {
  applications: new Map([
    ["CRM", applicationOf({ application: "CRM", activities: new Map([["desktop", 60]]) })],
    ["ERP", applicationOf({ application: "ERP", activities: new Map([["desktop", 10]]) })],
  ]),
};

function check(
  id: string,
  given: Partial<ActivityLoad>,
  {
    facts,
    workload,
    answers = {},
    outsourcedShare,
  }: {
    facts?: Partial<ActivityFacts>;
    workload?: Partial<Workload> & { noPeriod?: boolean };
    answers?: Answers;
    outsourcedShare?: number | undefined;
  } = {},
): Hit | undefined {
  const load = loadOf(given);
  const gate = gates.find((one) => one.id === id);
  if (gate === undefined) throw new Error(`no gate ${id}`);
  const context = {
    activity: factsOf(facts),
    workload: workloadOf([load], workload),
    answers,
    outsourcedShare,
  };
  return gate.check(load, context);
}
