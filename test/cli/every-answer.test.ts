import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { questionIds, type Answers, type QuestionId } from "../../src/model/answers.ts";
import { auditSchema, type Audit } from "../../src/model/audit.ts";
import { fakeIo } from "./fake-io.ts";
import { exportOfOneHouse, people } from "./one-house.ts";

/** Where, beside the list of answers, an audit is another one with this answer alone. */
const changes: { readonly [Id in QuestionId]: readonly [answer: Answers[Id], path: string] } = {
  role: ["consultant", "forReader"],
  "business-goal": ["cost", "roadmap"],
  "role-of-it": ["strategic", "activities"],
  differentiators: [{ activities: ["network-and-connectivity"], applications: [] }, "keep"],
  "critical-systems": [["laptops"], "risks"],
  "target-share": [0.9, "goals.moves"],
  "project-records": ["elsewhere", "howSure"],
  "uptime-promise": [{ cover: "24x7", percent: 99.9 }, "uptime.promise"],
  staff: [{ fte: 12, users: 400 }, "staffing"],
  "hourly-cost": [{ currency: "EUR", level1: 40, level2: 60 }, "savings.cashBecause"],
  "hands-on-share": [0.1, "split.effortHours"],
  "supplier-price": [{ per: "hour", price: 30 }, "savings.cashBecause"],
  outsourced: [[{ activity: "device-support", satisfaction: 2 }], "roadmap.days60"],
  "contract-end": ["locked-in", "risks"],
  regulation: [["privacy"], "roadmap"],
  "restricted-data": [{ stays: "country", kinds: ["payroll"] }, "roadmap"],
  "delivery-location": ["onshore", "activities"],
  sites: [12, "activities"],
  "caller-identification": ["call-back", "activities"],
  runbooks: ["few", "roadmap.days30"],
  "supplier-manager": ["nobody", "risks"],
  "key-people": [{ roster: "roster.txt" }, "keyPeople"],
  "staff-representation": ["not-informed", "roadmap.days30"],
  "outsourcing-limit": [0, "savings.hoursPerMonth"],
  "automation-means": [[], "activities"],
  "known-causes": [["an old driver"], "roadmap.days30"],
  "planned-applications": [4, "births.message"],
};

const home = process.cwd();
let without: Audit;

beforeAll(async () => {
  process.chdir(mkdtempSync(join(tmpdir(), "ktlo-answers-")));
  writeFileSync("tickets.csv", exportOfOneHouse());
  writeFileSync("roster.txt", people.slice(0, 3).join("\n"));
  without = await auditWith({});
});
afterAll(() => process.chdir(home));

async function auditWith(answers: Answers): Promise<Audit> {
  writeFileSync("ktlo.answers.json", JSON.stringify({ schemaVersion: 1, answers }));
  const io = fakeIo();
  expect([await run(["audit", "tickets.csv", "--format", "json"], io), io.said()]).toEqual([0, ""]);
  return auditSchema.parse(JSON.parse(io.printed()));
}

function at(path: string, audit: Audit): unknown {
  return path
    .split(".")
    .reduce<unknown>((part, step) => new Map(Object.entries(Object(part))).get(step), audit);
}

test("the table has every question", () => {
  expect(Object.keys(changes)).toEqual(questionIds);
});

test.each(questionIds.map((id) => [id, ...changes[id]] as const))(
  "no question is asked for nothing: %s, answered %j, changes %s",
  async (id, answer, path) => {
    const audit = await auditWith({ [id]: answer });
    expect(path).not.toMatch(/^(?:answers|gaps)/u);
    expect(at(path, audit)).not.toEqual(at(path, without));
  },
);
