import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import type { Answers } from "../../src/model/answers.ts";
import { benchmarks } from "../../src/plan/benchmarks/index.ts";
import { benchmarksOf } from "../../src/plan/benchmarks.ts";
import { monthly, months } from "../workload/loads.ts";
import { findingsOf, judged, type Judged } from "./judged.ts";

test("every file in the folder of benchmarks is on the list, under its name", () => {
  const files = readdirSync("src/plan/benchmarks").filter((name) => !/^(?:index|benchmark)\.ts$/.test(name));
  expect(benchmarks.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
});

test("a secondary source is printed only beside the verdict it warns of", () => {
  const secondary = benchmarks.filter(({ grade }) => grade === "secondary").map(({ id }) => id);
  expect(secondary).toEqual(["help-desk-outsourcing"]);
});

test.each<[what: string, work: readonly Judged[], answers: Answers, ids: readonly string[]]>([
  ["any hours", [judged("keep")], {}, ["run-share-of-money"]],
  ["no hours", [judged("keep", { load: { effortHours: { run: 0, transform: 0, unclear: 0 } } })], {}, []],
  [
    "passwords",
    [judged("review", { id: "password-and-lockout" })],
    {},
    ["run-share-of-money", "password-share"],
  ],
  [
    "passwords for a machine",
    [judged("automate", { id: "password-and-lockout" })],
    {},
    ["run-share-of-money", "password-share", "password-self-service"],
  ],
  [
    "a service desk handed out",
    [judged("outsource", { id: "printing" })],
    {},
    ["run-share-of-money", "help-desk-outsourcing", "outsourcing-failures"],
  ],
  ["other work handed out", [judged("outsource")], {}, ["run-share-of-money", "outsourcing-failures"]],
  [
    "planned applications",
    [judged("keep")],
    { "planned-applications": 2 },
    ["run-share-of-money", "volume-trend"],
  ],
  [
    "a promise around the clock",
    [judged("keep")],
    { "uptime-promise": { cover: "24x7" } },
    ["run-share-of-money", "after-hours"],
  ],
  [
    "a promise of office hours",
    [judged("keep")],
    { "uptime-promise": { cover: "8x5" } },
    ["run-share-of-money"],
  ],
])("beside %s stands what is known of it elsewhere", (_what, work, answers, ids) => {
  expect(benchmarksOf(findingsOf(work, { answers })).map(({ id }) => id)).toEqual(ids);
});

test("a share of money and a share of hours never stand in one sentence without both being named", () => {
  const [money] = benchmarksOf(findingsOf([judged("keep")]));
  expect(money?.message).toContain(
    "That is a share of money; the 100% of this report is a share of hours of work",
  );
  expect([money?.source, money?.year]).toEqual(["US Government Accountability Office, GAO-24-106693", 2023]);
});

test("where much is unclear, there is no share of run to set beside that of others", () => {
  const workload = { effortHours: { run: 70, transform: 0, unclear: 30 } };
  expect(benchmarksOf(findingsOf([judged("keep")], { workload })).map(({ id }) => id)).not.toContain(
    "run-share-of-money",
  );
});

test("tickets that become more are set beside those elsewhere", () => {
  const rising = { months: monthly(10, 14, 18, 22, 26, 30), period: months(6) };
  const all = benchmarksOf(findingsOf([judged("keep")], { workload: rising }));
  expect(all.find(({ id }) => id === "volume-trend")?.message).toContain("tickets are rising here too");
});
