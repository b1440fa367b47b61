import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import type { Answers } from "../../src/model/answers.ts";
import { factsOf, readyToHandOut, workloadOf } from "../workload/loads.ts";

const catalogue = [
  factsOf(),
  factsOf({ id: "resets", guard: "identity", presumption: "review" }),
  factsOf({ id: "backup-and-recovery", guard: "regulated" }),
  factsOf({ id: "application-support" }),
];
const workload = workloadOf(catalogue.map(({ id }) => readyToHandOut({ activity: id })));

test.each<[string, Answers, readonly string[]]>([
  ["caller-identification", { "caller-identification": "call-back" }, ["resets"]],
  ["regulation", { regulation: ["finance"] }, ["backup-and-recovery"]],
  ["role-of-it", { "role-of-it": "strategic" }, ["application-support"]],
  ["differentiators", { differentiators: { activities: ["desktop"], applications: [] } }, ["desktop"]],
])("the answer about %s is said to have moved what it moved", (question, answers, activities) => {
  expect(assess(workload, catalogue, answers).moved).toEqual([{ question, activities }]);
});

test("answers that change nothing have moved nothing", () => {
  const answers: Answers = { role: "cio", regulation: ["privacy"], "planned-applications": 3 };
  expect(assess(workload, catalogue, answers).moved).toEqual([]);
});

test("open questions stand by how many verdicts they could turn", () => {
  const { open } = assess(workload, catalogue);
  const counts = open.map(({ activities }) => activities.length);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(open[0]).toMatchObject({ question: "differentiators" });
  expect(open.map(({ question }) => question)).toEqual(
    expect.arrayContaining(["caller-identification", "regulation", "role-of-it"]),
  );
});

test("a question that was answered is not open any more", () => {
  const { open } = assess(workload, catalogue, { "role-of-it": "support" });
  expect(open.map(({ question }) => question)).not.toContain("role-of-it");
});
