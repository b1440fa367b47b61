import fc from "fast-check";
import { expect, test } from "vitest";
import type { SaidOfQuestions } from "../../src/model/answers.ts";
import type { GateHit } from "../../src/model/assessment.ts";
import type { ActivityLoad } from "../../src/model/workload.ts";
import { risksOf } from "../../src/plan/risks.ts";
import { activities, found, withVerdicts, toAutomate, toGrow, toHandOut } from "./found.ts";

const ofOne = { resolvers: new Map([[1, 600]]) };
const small = { effortHours: { run: 1, transform: 0, unclear: 0 } };

test.each<[string, readonly ActivityLoad[], SaidOfQuestions, string]>([
  [
    "work of one person",
    [toHandOut("printing", ofOne)],
    {},
    "By its tickets, Printing depends on one person – have it written down before anything is changed",
  ],
  [
    "resets, and nobody said how callers are known",
    [toHandOut("password-and-lockout")],
    {},
    "Nobody has said how callers are identified in Passwords: until then it is not safe in anybody else's hands",
  ],
  [
    "resets, and somebody does not know it",
    [toHandOut("password-and-lockout")],
    { "caller-identification": { unknown: true } },
    "You do not know how callers are identified in Passwords: until then it is not safe in anybody else's hands",
  ],
  [
    "resets without any check",
    [toHandOut("password-and-lockout")],
    { "caller-identification": "none" },
    "Nobody checks who is asking in Passwords: whoever calls can get in, with or without a supplier",
  ],
  [
    "resets by questions",
    [toHandOut("password-and-lockout")],
    { "caller-identification": "knowledge-questions" },
    "Callers prove who they are by questions that others can answer too, in Passwords: this is how intruders get in",
  ],
  [
    "resets that a supplier may do",
    [toHandOut("password-and-lockout")],
    { "caller-identification": "call-back" },
    "A supplier who skips your check of who is calling opens the door to anybody: test it every quarter in Passwords",
  ],
  [
    "regulated work",
    [toHandOut("backup-and-recovery")],
    { regulation: ["finance"] },
    "A supervisor holds the house to account for Backup, whoever does the work",
  ],
  [
    "nobody who manages suppliers",
    [toHandOut("printing")],
    { "supplier-manager": "nobody" },
    "Nobody manages suppliers: a supplier whom nobody manages is managed by its own interest",
  ],
  [
    "everything handed out",
    [toHandOut("printing")],
    {},
    "All that could be handed out is 100% of the effort of run, and 50% is a usual limit: nobody would be left who knows what to ask for",
  ],
  [
    "more handed out than wanted",
    [toHandOut("printing"), toAutomate("software-install")],
    { "outsourcing-limit": 0.25 },
    "All that could be handed out is 50% of the effort of run, and 25% is the most you want: nobody would be left who knows what to ask for",
  ],
  [
    "a service desk",
    [toHandOut("device-support")],
    {},
    "Devices: service desks that were handed out usually save money and lose service quality (Avasant 2023), so agree on what users are to experience",
  ],
  [
    "a contract",
    [toHandOut("printing")],
    { "contract-end": { until: "2027-06-30" } },
    "Contracts bind you until 2027-06-30: what is handed out before is paid for twice",
  ],
  [
    "contracts that cannot be left",
    [toHandOut("printing")],
    { "contract-end": "locked-in" },
    "Contracts that can hardly be left keep work from moving: what is to be handed out may have to wait for them",
  ],
])("with %s, the risk is said", (_what, loads, answers, risk) => {
  expect(risksOf(found(loads, activities, answers))).toContain(risk);
});

test.each<[string, string, SaidOfQuestions, string]>([
  ["unstable-process", "printing", {}, "Printing: a mess that is handed out or automated is still a mess"],
  [
    "sensitive-data",
    "printing",
    {},
    "Tickets of Printing speak of sensitive data: settle who may see it before anybody else works on them",
  ],
  [
    "headcount",
    "printing",
    {},
    "Printing: jobs are concerned; those who do the work will hear of it, and should hear it from you first",
  ],
  [
    "headcount",
    "printing",
    { "staff-representation": "not-informed" },
    "Printing: jobs are concerned; the works council or union does not know of it yet, and being late costs more than being open",
  ],
])("the gate %s of what is to move is a risk", (gate, id, answers, risk) => {
  expect(risksOf(withVerdicts([[id, { verdict: "outsource", gates: [first(gate)] }]], answers))).toContain(
    risk,
  );
});

test("a verdict that weights can turn is a close call", () => {
  expect(risksOf(withVerdicts([["printing", { verdict: "automate", share: 0.73 }]]))).toEqual([
    "To automate Printing is a close call: it holds under 73% of other weightings, and otherwise nothing is decided",
  ]);
});

test("the next best is said where there is one", () => {
  const findings = withVerdicts([["printing", { verdict: "automate", share: 0.8 }]]);
  const [assessment] = findings.assessed.assessments;
  const assessments = assessment === undefined ? [] : [{ ...assessment, runnerUp: "outsource" as const }];
  expect(risksOf({ ...findings, assessed: { ...findings.assessed, assessments } })).toEqual([
    "To automate Printing is a close call: it holds under 80% of other weightings, and the next best is to outsource it",
  ]);
});

test("systems that must not stop are spoken of where a supplier would touch them", () => {
  const shop = {
    application: "Shop",
    tickets: { run: 9, transform: 0, unclear: 0 },
    effortHours: { run: 9, transform: 0, unclear: 0 },
    activities: new Map([["printing", 9]]),
    repeats: { of: 0, known: 0, compared: 0, repeated: 0, samples: [], counter: [] },
    reopened: { known: 0, holds: 0 },
    months: new Map(),
  };
  const given = { applications: new Map([["Shop", shop]]) };
  const of = (id: string) =>
    risksOf(withVerdicts([[id, { verdict: "outsource" }]], { "critical-systems": ["Shop", "Mill"] }, given));
  const risk =
    "Printing: some of it is on systems that must not stop, so a contract has to promise who answers there, how fast and at which hours";
  expect(of("printing")).toContain(risk);
  expect(of("server-and-storage").join("\n")).not.toContain("must not stop");
});

test("the gravest come first, and what hardly matters comes late", () => {
  const loads = [
    toHandOut("device-support", ofOne),
    toHandOut("printing", { ...ofOne, ...small }),
    toHandOut("password-and-lockout"),
  ];
  const risks = risksOf(found(loads, activities, { "supplier-manager": "nobody" }));
  const at = (words: string) => risks.findIndex((risk) => risk.includes(words));
  expect(at("By its tickets, Devices depends on one person")).toBe(0);
  expect(at("Nobody manages suppliers")).toBeLessThan(at("By its tickets, Printing depends on one person"));
});

test("more than three that hang on one person share a sentence", () => {
  const ids = ["printing", "device-support", "server-and-storage", "software-install", "integration"];
  const risks = risksOf(
    withVerdicts(ids.map((id) => [id, { verdict: "keep", gates: [first("bus-factor")] }])),
  );
  expect(risks).toHaveLength(4);
  expect(risks[3]).toBe("Software, Integration depend on one person each as well");
  const four = risksOf(
    withVerdicts(ids.slice(0, 4).map((id) => [id, { verdict: "keep", gates: [first("bus-factor")] }])),
  );
  expect(four[3]).toBe("Software depends on one person as well");
});

test("where nothing applies there is no risk", () => {
  expect(risksOf(found([toGrow("integration")], activities))).toEqual([]);
  expect(risksOf(found([], activities))).toEqual([]);
});

test("without a verdict to hand out, there is no risk of suppliers", () => {
  fc.assert(
    fc.property(fc.constantFrom("nobody", "named", undefined), fc.boolean(), (manager, isLocked) => {
      const answers: SaidOfQuestions = {
        ...(manager === undefined ? {} : { "supplier-manager": manager }),
        ...(isLocked ? { "contract-end": "locked-in" } : {}),
      };
      expect(risksOf(withVerdicts([["printing", { verdict: "keep" }]], answers))).toEqual([]);
    }),
  );
});

function first(gate: string): GateHit {
  return { gate, title: gate, effect: "first", verdicts: ["outsource", "automate"], because: "do it first" };
}
