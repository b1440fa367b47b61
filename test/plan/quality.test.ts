import { expect, test } from "vitest";
import type { FieldName } from "../../src/model/field.ts";
import type { Workload } from "../../src/model/workload.ts";
import { qualityOf } from "../../src/plan/quality.ts";
import { loadOf, months, workloadOf } from "../workload/loads.ts";

const fields: readonly FieldName[] = ["title", "opened", "resolved", "effort", "assignee", "reassignments"];
const tickets = { run: 800, transform: 200, unclear: 0 };

test("an export that has everything is an A without issues", () => {
  expect(quality()).toEqual({ grade: "A", because: "the export has all that the audit reads", issues: [] });
});

test.each([
  ["no logged effort", "A", "no-logged-effort", { filled: without("effort") }],
  ["neither effort nor assignee", "B", "no-assignee", { filled: without("effort", "assignee") }],
  ["no closing dates", "C", "no-closing-date", { filled: without("resolved") }],
  ["no dates at all", "C", "no-opening-date", { filled: without("opened", "resolved"), noPeriod: true }],
  ["no text", "D", "no-text", { filled: without("title") }],
  ["mostly unclear tickets", "D", "much-unclear", { tickets: { run: 300, transform: 200, unclear: 500 } }],
  ["few tickets", "D", "few-tickets", { tickets: { run: 30, transform: 10, unclear: 0 }, filled: all(40) }],
  ["a month of tickets", "C", "short-period", { period: months(1) }],
  ["hardly any project", "A", "projects-elsewhere", { tickets: { run: 950, transform: 50, unclear: 0 } }],
] as const)("%s: %s for %s", (_what, grade, code, given) => {
  const { grade: found, issues } = quality(given);
  expect(issues.map((issue) => issue.code)).toContain(code);
  expect(found).toBe(grade);
});

test.each([
  [0, "their hours are estimated from the default minutes of each activity"],
  [600, "their hours are estimated from the share of open time you gave, else from the default minutes"],
])("with %i tickets estimated by the share of open time, so it is said", (share, effect) => {
  const nothing = { tickets: 0, hours: 0 };
  const byBasis = {
    logged: nothing,
    "hands-on-share": { tickets: share, hours: share },
    "default-minutes": { tickets: 1000 - share, hours: 1000 - share },
  };
  const { issues } = quality({ filled: without("effort"), byBasis });
  expect(issues.map((issue) => issue.effect).join("\n")).toContain(effect);
});

test("days on which hundreds of tickets were closed at once are told", () => {
  const closuresByDay = new Map([...ordinaryDays(), ["2025-03-31", 412] as const]);
  const { issues } = quality({ closuresByDay });
  expect(issues.map(({ code, message }) => [code, message])).toEqual([
    ["bulk-closure", "412 tickets were closed on 2025-03-31"],
  ]);
});

test("some of the tickets of such a day are shown, and one of an ordinary day", () => {
  const ordinary = [...ordinaryDays()];
  const [first = ""] = ordinary.map(([day]) => day);
  const closedOn = new Map([
    [first, [ticketAt(7), ticketAt(8)]],
    ["2025-03-31", [ticketAt(1), ticketAt(2), ticketAt(3), ticketAt(4)]],
  ]);
  const closuresByDay = new Map([...ordinary, ["2025-03-31", 412] as const]);
  expect(quality({ closuresByDay, closedOn }).issues).toMatchObject([
    { samples: [ticketAt(1), ticketAt(2), ticketAt(3), ticketAt(4)], counter: [ticketAt(7)] },
  ]);
});

test("a busy Monday is no import", () => {
  expect(
    quality({ openingsByDay: new Map([...ordinaryDays(), ["2025-03-31", 49] as const]) }).issues,
  ).toEqual([]);
});

test("what was seen while reading weakens the grade where it weakens the conclusions", () => {
  expect(qualityOf(full(), [fileWith("row-cap")])).toMatchObject({
    grade: "C",
    issues: [{ code: "row-cap" }],
  });
  expect(qualityOf(full(), [fileWith("empty-columns")])).toMatchObject({ grade: "A", issues: [] });
});

test("without tickets there is nothing to judge", () => {
  expect(qualityOf(workloadOf([]), [])).toMatchObject({ grade: "D", issues: [] });
});

function ticketAt(record: number) {
  return { file: "tickets.csv", record };
}

function fileWith(code: string) {
  return { warnings: [{ code, message: "…" }] };
}

function quality(given: Partial<Workload> & { noPeriod?: boolean } = {}) {
  return qualityOf(full(given), []);
}

function full(given: Partial<Workload> & { noPeriod?: boolean } = {}): Workload {
  return workloadOf([loadOf({ tickets })], { filled: all(1_000), ...given });
}

function all(filled: number): Map<FieldName, number> {
  return new Map(fields.map((field) => [field, filled]));
}

function without(...missing: readonly FieldName[]): Map<FieldName, number> {
  return new Map(fields.filter((field) => !missing.includes(field)).map((field) => [field, 1_000]));
}

function ordinaryDays(): [string, number][] {
  return Array.from({ length: 28 }, (_, at) => [`2025-02-${String(at + 1).padStart(2, "0")}`, 10]);
}
