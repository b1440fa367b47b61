import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answers } from "../../src/model/answers.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { levelOf, rateFor } from "../../src/plan/cost-level.ts";
import { releasesOf } from "../../src/plan/releases.ts";
import { savingsOf } from "../../src/plan/savings.ts";
import { months } from "../workload/loads.ts";
import { basis, findingsOf, first, judged, type Judged } from "./judged.ts";

const period = { ...months(1), days: 365.25 / 12 };
const work = [judged("eliminate"), judged("automate"), judged("outsource"), judged("keep"), judged("review")];
const costs = { currency: "EUR", level1: 40 };

test("the hours of all verdicts are added up, and told as full-time jobs", () => {
  const { hoursPerMonth, fullTimeEquivalents } = savingsIn(work);
  expect(rounded(hoursPerMonth)).toEqual([76, 149.8, 212.4]);
  expect(rounded(fullTimeEquivalents)).toEqual([0.57, 1.1235, 1.593]);
});

test("where no verdict releases hours, nothing is said of them and nothing assumed", () => {
  const { hoursPerMonth, cash, cashBecause, assumptions } = savingsIn([judged("keep")]);
  expect([hoursPerMonth, cash, assumptions]).toEqual([null, null, []]);
  expect(cashBecause).toBe("No verdict releases hours, so there is nothing to turn into money.");
});

test("without dates nothing is said of a month", () => {
  const { hoursPerMonth, fullTimeEquivalents, cash, cashBecause } = savingsOf(
    findingsOf(work, { answers: { "hourly-cost": costs }, workload: { noPeriod: true } }),
  );
  expect([hoursPerMonth, fullTimeEquivalents, cash]).toEqual([null, null, null]);
  expect(cashBecause).toContain("No ticket says when it was opened");
});

test.each<[what: string, work: readonly Judged[], answers: Answers, because: string]>([
  [
    "no rate and no price",
    work,
    {},
    "Nobody said what an hour of work costs (question 10), nor what a supplier asks for it (question 12), so hours are not turned into money.",
  ],
  [
    "no rate, where nothing is handed out",
    [judged("automate")],
    {},
    "Nobody said what an hour of work costs (question 10), so hours are not turned into money.",
  ],
  [
    "a price but no rate",
    work,
    { "supplier-price": { per: "hour", price: 30 } },
    "Nobody said what an hour of work costs (question 10), so hours are not turned into money.",
  ],
  [
    "a rate and no price, where all is handed out",
    [judged("outsource")],
    { "hourly-cost": costs, "supplier-price": "none" },
    "What a supplier would save is not counted (TO-OUTSOURCE), as nobody said what a supplier asks for it (question 12).",
  ],
  [
    "a price for users that nobody counted",
    [judged("outsource")],
    { "hourly-cost": costs, "supplier-price": { per: "user", price: 9 }, staff: { fte: 3 } },
    "What a supplier would save is not counted (TO-OUTSOURCE), as nobody said how many users there are to be paid for (question 9).",
  ],
])("with %s there is no cash, and it is said why", (_what, all, answers, because) => {
  const { cash, cashBecause } = savingsIn(all, answers);
  expect([cash, cashBecause]).toEqual([null, because]);
});

test("with a rate and no price, what is not handed out is told in money, and the rest left out", () => {
  const { cash, cashBecause } = savingsIn(work, { "hourly-cost": costs });
  expect(cash?.currency).toBe("EUR");
  expect(rounded(cash?.perYear)).toEqual([20 * 480, 75 * 480, 125 * 480]);
  // A quarter and a half of a hundred hours, so many months as self-service and a machine take.
  expect(rounded(cash?.oneOff)).toEqual([(25 + 100) * 40, (50 + 200) * 40, (100 + 450) * 40]);
  expect(cashBecause).toContain("TO-OUTSOURCE");
});

test.each<[what: string, answers: Answers, expected: readonly number[]]>([
  ["hour", { "supplier-price": { per: "hour", price: 30 } }, [1_680, 5_304, 7_752]],
  ["ticket", { "supplier-price": { per: "ticket", price: 20 } }, [10_080, 15_504, 19_152]],
  ["user", { "supplier-price": { per: "user", price: 5 }, staff: { users: 100 } }, [20_880, 29_904, 35_952]],
])("a price for each %s is taken off, and steering with it", (_unit, answers, expected) => {
  const { cash, cashBecause } = savingsIn([judged("outsource")], { "hourly-cost": costs, ...answers });
  expect(rounded(cash?.perYear)).toEqual(expected);
  expect(cashBecause).toBe("");
});

test("a supplier who costs more than the hours are worth is said to save no money, and low stays the worst case", () => {
  const { cash } = savingsIn([judged("outsource")], {
    "hourly-cost": costs,
    "supplier-price": { per: "hour", price: 80 },
  });
  expect(rounded(cash?.perYear)).toEqual([-49_248, -45_696, -40_320]);
  expect(cash?.because).toContain("it frees people, and saves no money");
});

test("where minutes are estimated, the supplier is paid for every ticket all the same", () => {
  const estimated = judged("outsource", {
    load: { byBasis: basis({ "default-minutes": { tickets: 100, hours: 100 } }) },
  });
  const { cash } = savingsIn([estimated], {
    "hourly-cost": costs,
    "supplier-price": { per: "ticket", price: 20 },
  });
  expect(rounded(cash?.perYear)[0]).toBe(28 * 480 - 70 * 20 * 12);
});

test("hours released are never called money that is saved", () => {
  const { cash } = savingsIn(work, { "hourly-cost": costs });
  expect(cash?.because).toContain("become money only where they leave the budget");
});

test.each([
  [{ usually: "run", defaultMinutes: 30 }, "level1"],
  [{ usually: "run", defaultMinutes: 90 }, "level2"],
  [{ usually: "run", defaultMinutes: 91 }, "level3"],
  [{ usually: "transform", defaultMinutes: 10 }, "development"],
] as const)("work such as %j is done by %s", (facts, level) => {
  expect(levelOf(facts)).toBe(level);
});

test.each([
  ["level1", { level1: 30, level2: 50 }, 30, "level1"],
  ["level1", { level3: 70 }, 70, "level3"],
  ["level2", { level1: 30, level3: 70 }, 30, "level1"],
  ["development", { level1: 30, level2: 50 }, 50, "level2"],
] as const)("%s costs, of %j, %i as %s does", (level, given, rate, of) => {
  expect(rateFor(level, { currency: "EUR", ...given })).toEqual({ rate, of });
});

test("a level without a cost of its own is said", () => {
  const { assumptions } = savingsIn([judged("automate", { facts: { defaultMinutes: 60 } })], {
    "hourly-cost": costs,
  });
  expect(messageIn(assumptions, "hourly-cost-missing")).toContain("second level counts as first level");
});

test("every assumption is told once, with its source, and those of sources with their year", () => {
  const { assumptions } = savingsIn([...work, judged("automate", { id: "more" })], {
    "hourly-cost": costs,
    "supplier-price": { per: "user", price: 12.5 },
    staff: { fte: 10, users: 80 },
  });
  const ids = assumptions.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids).toEqual(expect.arrayContaining(["staff", "hourly-cost", "supplier-price", "year", "one-off"]));
  expect(messageIn(assumptions, "supplier-price")).toContain("EUR 12.5 a month for each user");
  expect(messageIn(assumptions, "supplier-price")).toContain("(80 users)");
  expect(assumptions.filter(({ year }) => year !== null).map(({ id, year }) => [id, year])).toEqual([
    ["self-service-low", 2012],
    ["self-service-base", 2026],
  ]);
  expect(JSON.stringify(assumptions)).not.toMatch(/overby|6.{0,3}10 ?%/i);
});

test.each<[id: string, work: Judged, answers: Answers]>([
  ["first", judged("automate", { assessment: { gates: [first("automate")] } }), {}],
  [
    "turning-verdicts",
    judged("automate", { assessment: { stability: { share: 0.6, word: "fragile", flips: [] } } }),
    {},
  ],
  ["noise", judged("eliminate", { load: { kinds: new Map([["alert", 100]]) } }), {}],
  [
    "unclear-work",
    judged("outsource", { load: { effortHours: { run: 60, transform: 0, unclear: 40 } } }),
    {},
  ],
  ["outsourcing-limit", judged("outsource"), {}],
  ["outsourcing-limit", judged("outsource"), { "outsourcing-limit": 0.9 }],
  [
    "default-minutes",
    judged("outsource", { load: { byBasis: basis({ "default-minutes": { tickets: 100, hours: 100 } }) } }),
    {},
  ],
  [
    "hands-on-share",
    judged("outsource", { load: { byBasis: basis({ "hands-on-share": { tickets: 100, hours: 100 } }) } }),
    {},
  ],
])("%s is an assumption only where something rests on it", (id, one, answers) => {
  expect(savingsIn([one], answers).assumptions.map((each) => each.id)).toContain(id);
  const none = savingsIn([judged("automate"), judged("outsource", { load: noHours })]);
  expect(none.assumptions.map((each) => each.id)).not.toContain(id);
});

const noHours = { effortHours: { run: 0, transform: 0, unclear: 0 }, byBasis: basis({}) };

test("the sum is that of the activities, and cash is never without a rate", () => {
  const verdict = fc.constantFrom<Verdict>("eliminate", "automate", "outsource", "keep");
  const some = fc.array(fc.tuple(verdict, fc.nat(400)), { maxLength: 8 });
  fc.assert(
    fc.property(some, fc.boolean(), (kinds, rated) => {
      const all = kinds.map(([each, run], at) =>
        judged(each, { id: `a${at}`, load: { effortHours: { run, transform: 0, unclear: 0 } } }),
      );
      const { hoursPerMonth, cash } = savingsIn(all, rated ? { "hourly-cost": costs } : {});
      const each = all.map(
        ({ assessment, load }) =>
          releasesOf(assessment, load, { period, openForDays: { tickets: 0, aroundTheClock: 0 } })?.base ?? 0,
      );
      const sum = each.reduce((together, hours) => together + hours, 0);
      expect(hoursPerMonth?.base ?? 0).toBeCloseTo(sum);
      expect(cash !== null && !rated).toBe(false);
      const { low, base, high } = cash?.perYear ?? { low: 0, base: 0, high: 0 };
      expect([low, base, high]).toEqual([low, base, high].toSorted((a, b) => a - b));
    }),
  );
});

function savingsIn(all: readonly Judged[], answers: Answers = {}) {
  return savingsOf(findingsOf(all, { answers, workload: { period } }));
}

function messageIn(assumptions: ReturnType<typeof savingsOf>["assumptions"], id: string): string | undefined {
  return assumptions.find((each) => each.id === id)?.message;
}

function rounded(range: { low: number; base: number; high: number } | null | undefined): number[] {
  if (range === null || range === undefined) return [];
  return [range.low, range.base, range.high].map((value) => Math.round(value * 1e6) / 1e6);
}
