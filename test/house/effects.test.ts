import { expect, test } from "vitest";
import { ticketOf } from "../classify/ticket-of.ts";
import { free, oneRule, under } from "./house-of.ts";

const toner = ticketOf({ title: "Toner for the printer", type: "Service Request" });
const silent = ticketOf({ title: "zz-771" });
const note = ticketOf({ title: "Test" });
const anything = { id: "*" };
const all = { title: "*" };

test("without rules these tickets are what the text says", () => {
  expect(free(toner)).toMatchObject({ class: "run", activity: "printing" });
  expect(free(silent)).toMatchObject({ class: "unclear", activity: "unclassified" });
  expect(free(note)).toMatchObject({ class: "unclear", activity: "unclassified" });
});

test.each([
  ["a class", { class: "transform" }, toner, { class: "transform", activity: "printing", probability: 1 }],
  ["unclear", { class: "unclear" }, toner, { class: "unclear", activity: "printing", probability: 1 }],
  ["a class of a silent ticket", { class: "run" }, silent, { class: "run", probability: 1 }],
  ["an activity", { activity: "integration" }, toner, { activity: "integration" }],
  ["an activity of a silent ticket", { activity: "printing" }, silent, { activity: "printing" }],
  [
    "both",
    { class: "run", activity: "renewals" },
    note,
    { class: "run", activity: "renewals", probability: 1 },
  ],
])("%s that is forced wins", async (_, says, ticket, expected) => {
  const classified = (await under(oneRule(all, says)))(ticket);
  expect(classified).toMatchObject(expected);
  expect(classified.evidence[0]).toEqual({ kind: "rule", text: "The rule", weight: 100 });
  expect(classified.rules).toEqual([{ name: "The rule", decided: true }]);
});

test.each([
  ["a class", { notClass: "run" }, toner, { class: "transform" }],
  ["unclear", { notClass: "unclear" }, silent, { class: "run", activity: "unclassified" }],
  ["all classes but one", { notClass: ["run", "unclear"] }, silent, { class: "transform", probability: 1 }],
  ["both clear classes", { notClass: ["run", "transform"] }, toner, { class: "unclear", probability: 1 }],
  ["the activity that nothing else names", { notActivity: "printing" }, toner, { activity: "unclassified" }],
])("%s that is forbidden is not said", async (_, says, ticket, expected) => {
  const classified = (await under(oneRule(all, says)))(ticket);
  expect(classified).toMatchObject(expected);
  expect(classified.evidence[0]).toMatchObject({ kind: "rule", text: "The rule" });
  expect(classified.rules).toEqual([{ name: "The rule", decided: true }]);
});

test("where the activity is forbidden, the next that the text names is said", async () => {
  const ticket = ticketOf("Printer driver: cannot log in to install, password expired");
  const { activity: named } = free(ticket);
  const { activity } = (await under(oneRule(all, { notActivity: named })))(ticket);
  expect([activity === named, activity === "unclassified"]).toEqual([false, false]);
});

test("what is forbidden but would not have been said decides nothing", async () => {
  const said = free(toner);
  const classified = (await under(oneRule(all, { notActivity: "renewals", notClass: "unclear" })))(toner);
  expect(classified).toMatchObject({ class: said.class, activity: said.activity, evidence: said.evidence });
  expect(classified.rules).toEqual([{ name: "The rule", decided: false }]);
});

test("of two rules that force different things the first in the file wins, and force wins over forbidding", async () => {
  const classify = await under([
    { name: "Never run", when: all, notClass: "run" },
    { name: "First", when: all, class: "run" },
    { name: "Second", when: all, class: "transform", activity: "renewals" },
    { name: "Third", when: all, activity: "printing" },
    { name: "Elsewhere", when: anything, class: "unclear" },
  ]);
  const { rules, evidence, ...label } = classify(toner);
  expect(label).toMatchObject({ class: "run", activity: "renewals", probability: 1 });
  expect(evidence.slice(0, 2).map(({ text }) => text)).toEqual(["First", "Second"]);
  expect(rules).toEqual([
    { name: "Never run", decided: false },
    { name: "First", decided: true },
    { name: "Second", decided: true },
    { name: "Third", decided: false },
  ]);
});

test("together rules never forbid the last class", async () => {
  const classify = await under(
    (["run", "unclear", "transform"] as const).map((notClass) => ({
      name: `Not ${notClass}`,
      when: all,
      notClass,
    })),
  );
  expect(classify(toner)).toMatchObject({ class: "transform", probability: 1 });
});
