import { expect, test } from "vitest";
import type { SaidOfQuestions } from "../../src/model/answers.ts";
import { gapsOf } from "../../src/plan/gaps.ts";
import { allEstimated, applicationOf, loadOf } from "../workload/loads.ts";
import { activities, found, withVerdicts, toHandOut } from "./found.ts";

test("questions that could turn verdicts come first, the most verdicts first", () => {
  const loads = [toHandOut("printing"), toHandOut("device-support"), toHandOut("password-and-lockout")];
  const gaps = gapsOf(found(loads, activities));
  const asked = gaps.filter(({ about }) => about === "question");
  expect(gaps.slice(0, asked.length)).toEqual(asked);
  expect(asked.map(({ verdicts }) => verdicts)).toEqual(
    asked.map(({ verdicts }) => verdicts).toSorted((a, b) => b - a),
  );
  expect(asked.find(({ question }) => question === "caller-identification")?.message).toBe(
    "Question 19 (How do you make sure who is calling before a password is reset?) could turn 1 verdict",
  );
});

test("what somebody does not know is a gap, whether it turns a verdict or not", () => {
  const findings = found([toHandOut("password-and-lockout")], activities, {
    "caller-identification": { unknown: true },
    "contract-end": { unknown: true },
  });
  const asked = gapsOf(findings).filter(({ about }) => about === "question");
  expect(asked.filter(({ question }) => question === "caller-identification")).toHaveLength(1);
  expect(asked.at(-1)).toEqual({
    about: "question",
    question: "contract-end",
    message:
      "Question 14 (Until when do contracts with suppliers bind you?): you do not know yet; it turns no verdict, but on it depends: when a step of the plan can begin",
    verdicts: 0,
  });
});

test("what does not apply, or was answered, is no gap", () => {
  const findings = found([toHandOut("password-and-lockout")], activities, {
    "caller-identification": { notApplicable: "there are no passwords" },
    differentiators: { activities: [], applications: [] },
  });
  const asked = gapsOf(findings).map(({ question }) => question);
  expect(asked).not.toContain("caller-identification");
  expect(asked).not.toContain("differentiators");
});

const most = "tickets show less transformation than there is, so the share of run is the most it can be";

test.each<[string, SaidOfQuestions, readonly string[]]>([
  ["nobody said where projects are", {}, [`Where project work is recorded: ${most}`]],
  [
    "projects are elsewhere",
    { "project-records": "elsewhere" },
    [`Project work, which you said is recorded elsewhere: ${most}`],
  ],
  [
    "projects are recorded nowhere",
    { "project-records": "nowhere" },
    [`Project work, which you said is recorded nowhere: ${most}`],
  ],
  ["projects are in the export", { "project-records": "this-file" }, []],
])("where %s, the share of run is spoken of accordingly", (_what, answers, said) => {
  expect(messages(answers).filter((message) => /project work/i.test(message))).toEqual(said);
});

const cost: SaidOfQuestions = { "hourly-cost": { currency: "EUR", level1: 40 } };
const price: SaidOfQuestions = { "supplier-price": { per: "ticket", price: 12 } };

test.each<[string, SaidOfQuestions, string | undefined]>([
  [
    "neither is known",
    {},
    "What an hour costs and what suppliers ask: without both there is no saving in money",
  ],
  [
    "only the cost is known",
    { ...cost, "supplier-price": "none" },
    "What suppliers ask: without it nobody can say what handing work out saves in money",
  ],
  ["only the price is known", price, "What an hour costs: without it there is no saving in money"],
  ["both are known", { ...cost, ...price }, undefined],
])("where %s, money is spoken of accordingly", (_what, answers, message) => {
  expect(messages(answers).filter((each) => each.includes("money"))).toEqual(
    message === undefined ? [] : [message],
  );
});

test("hours that are default minutes are a gap, all of them or a part", () => {
  const minutes = { tickets: 600, hours: 150 };
  const all = toHandOut("printing", { byBasis: allEstimated(minutes) });
  const part = toHandOut("printing", {
    byBasis: { ...allEstimated({ ...minutes, hours: 75 }), logged: { tickets: 300, hours: 75 } },
  });
  const logged = toHandOut("printing", {
    byBasis: { ...allEstimated({ tickets: 0, hours: 0 }), logged: minutes },
  });
  const of = (load: typeof all) =>
    gapsOf(found([load], activities)).filter(({ message }) => message.includes("How long"));
  expect([all, part, logged].map((load) => of(load).map(({ message }) => message))).toEqual([
    ["How long the work takes: no effort is logged, so hours are default minutes times tickets"],
    ["How long a part of the work takes: 50% of the hours are default minutes times tickets"],
    [],
  ]);
});

test("each criterion that could not be judged is named, and so is what has too little evidence", () => {
  const findings = found(
    [
      loadOf({ activity: "printing" }),
      toHandOut("device-support"),
      loadOf({ activity: "integration", tickets: { run: 3, transform: 0, unclear: 0 } }),
    ],
    activities,
  );
  const said = gapsOf(findings).map(({ message }) => message);
  expect(said).toContain("Self-containment of 1 of 2 activities: no ticket says how often it was handed on");
  expect(said).toContain("What to do with the rest: 1 activity has too little evidence for a verdict");
});

test("without tickets there is nothing to ask", () => {
  expect(gapsOf(withVerdicts([]))).toEqual([]);
});

function messages(answers: SaidOfQuestions): readonly string[] {
  return gapsOf(found([toHandOut("printing")], activities, answers)).map(({ message }) => message);
}

test("a system that no ticket names is missed, and one that is written otherwise is not", () => {
  const applications = new Map([["YardPlan", applicationOf({ application: "YardPlan" })]]);
  const said: SaidOfQuestions = {
    differentiators: { activities: [], applications: ["yardplan", "SlotBook"] },
    "critical-systems": ["SlotBook", "DockGate"],
  };
  const told = gapsOf(found([toHandOut("printing")], activities, said, { applications })).map(
    ({ message }) => message,
  );
  expect(told.filter((message) => message.includes("counts for nothing"))).toEqual([
    "What your answer to question 4 says of SlotBook: no ticket names such an application, and it counts for nothing",
    "What your answer to question 5 says of SlotBook and DockGate: no ticket names such applications, and it counts for nothing",
  ]);
});
