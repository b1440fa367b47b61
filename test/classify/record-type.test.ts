import { expect, test } from "vitest";
import { createClassifier } from "../../src/classify/classify.ts";
import { recordType } from "../../src/classify/record-type.ts";
import { ticketOf } from "./ticket-of.ts";

test.each([
  ["a type", { type: "Incident" }, "incident"],
  ["a type in German", { type: "Störung" }, "incident"],
  ["a type in Portuguese", { type: "Requisição de serviço" }, "request"],
  ["a type in French", { type: "Demande" }, "request"],
  ["a type in Spanish", { type: "Petición" }, "request"],
  ["a type with a prefix", { type: "[System] Service request" }, "request"],
  ["two types in one cell", { type: "Incident / Problem" }, "incident"],
  ["a bug", { type: "Bug" }, "bug"],
  ["a German bug", { type: "Fehler" }, "bug"],
  ["a story", { type: "Story" }, "story"],
  ["a feature", { type: "New Feature" }, "feature"],
  ["an improvement", { type: "Melhoria" }, "improvement"],
  ["a marker before the title", { title: "[BUG] Totals are doubled" }, "bug"],
  ["a marker with a scope", { title: "feat(api): paging" }, "feature"],
  ["a label", { labels: ["needs-triage", "enhancement"] }, "feature"],
  ["the prefix of a number", { id: "INC0010023" }, "incident"],
  ["the prefix of a requested item", { id: "RITM0010023" }, "request"],
  ["the prefix of a problem", { id: "PRB0040001" }, "problem"],
  ["the first step of a category path", { category: "Incident > Matériel > Imprimante" }, "incident"],
] as const)("%s tells the kind of record", (_, fields, kind) => {
  expect(recordType(ticketOf(fields))?.kind.id).toBe(kind);
});

test.each([
  ["a task", { type: "Task" }],
  ["a change request", { type: "Change" }],
  ["a change number", { id: "CHG0030001" }],
  ["a project key", { id: "SHOP-12" }],
  ["nothing", {}],
] as const)("%s says nothing of run or transform", (_, fields) => {
  expect(recordType(ticketOf(fields))).toBeUndefined();
});

const classify = createClassifier();

test("the tracker's Bug is a defect even where the text names no fault", () => {
  const { class: said, activity } = classify(ticketOf({ title: "Totals on page two", type: "Bug" }));
  expect([said, activity]).toEqual(["run", "application-defect"]);
});

test("the same title is an enhancement as a story", () => {
  const { class: said, activity } = classify(ticketOf({ title: "Totals on page two", type: "Story" }));
  expect([said, activity]).toEqual(["transform", "application-enhancement"]);
});

test("the category names the activity where the title does not", () => {
  expect(
    classify(ticketOf({ title: "HS", category: "Incident > Matériel > Imprimante réseau" })).activity,
  ).toBe("printing");
});
