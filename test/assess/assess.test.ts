import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import type { ActivityFacts } from "../../src/model/activity-facts.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import { total, type ActivityLoad } from "../../src/model/workload.ts";
import { factsOf, loadOf, moments, monthly, months, readyToHandOut, workloadOf } from "../workload/loads.ts";
import { anyTickets, tallied } from "../workload/tickets.ts";

const scattered = { lnElapsedByPriority: new Map([["3", moments(600, { deviation: 2 })]]) };
const handedOn = { withReassignments: 600, handedOn: 400, handedOnTwice: 230 };
const ofOnePerson = { resolvers: new Map([[1, 600]]) };
const transform = { effortHours: { run: 30, transform: 120, unclear: 0 } };

test.each([
  ["steady, alike, standard work", "outsource", {}, {}],
  ["work that usually need not arise", "eliminate", { presumption: "eliminate" }, {}],
  ["work that is usually automated", "automate", { presumption: "automate" }, {}],
  [
    "too little of it to be automated",
    "outsource",
    { presumption: "automate" },
    { months: monthly(4, 4, 4, 4, 4, 4) },
  ],
  [
    "work that nobody sells and that never goes the same way",
    "keep",
    { market: 1 },
    { ...scattered, ...handedOn, ...ofOnePerson },
  ],
  ["work that speaks neither way", "review", { market: 1 }, { ...scattered }],
  ["work that changes the business", "grow", { presumption: "grow" }, transform],
  ["migrations, which a partner may carry out", "grow", { presumption: "review" }, transform],
  [
    "architecture, which changes the business and stays",
    "keep",
    { id: "architecture-and-evaluation", presumption: "keep" },
    transform,
  ],
  ["work to build up that turns out to be run", "review", { presumption: "grow" }, {}],
  ["steering suppliers", "keep", { id: "vendor-management", guard: "retained", presumption: "keep" }, {}],
  ["resets, however many", "automate", { guard: "identity", presumption: "automate" }, {}],
  [
    "security response, however well it scores",
    "review",
    { guard: "security-response", presumption: "review" },
    {},
  ],
] as const)("%s: %s", (_what, verdict, facts, load) => {
  expect(assessed(facts, load).verdict).toBe(verdict);
});

test("the reason is one that a director would give", () => {
  expect(assessed({}, {}).because).toBe(
    "100 tickets a month that close alike, are rarely handed on and hardly ask for anybody on site; many suppliers sell this by the unit",
  );
});

test("what speaks against a verdict is said with it", () => {
  expect(assessed({}, scattered)).toMatchObject({
    verdict: "outsource",
    because:
      "100 tickets a month that are rarely handed on, hardly ask for anybody on site and are shared by many people; many suppliers sell this by the unit; but they take now minutes, now weeks",
  });
});

test("what is presumed says so, and is never more certain than a coin", () => {
  const { because, confidence } = assessed({ presumption: "automate" }, {});
  expect(because).toContain("presumption");
  expect(confidence).toBeLessThanOrEqual(0.5);
});

test("market and texts alone do not make a verdict, and the fact that would is named", () => {
  const nothingKnown = {
    withText: 600,
    tickets: { run: 600, transform: 0, unclear: 0 },
    months: monthly(100, 100, 100, 100, 100, 100),
  };
  const { verdict, because } = assess(workloadOf([loadOf(nothingKnown)]), [factsOf()])[0] ?? none;
  expect(verdict).toBe("review");
  expect(because).toContain("predictability would decide it");
});

test("where no single fact would decide, none is promised", () => {
  const { verdict, because } = assess(workloadOf([loadOf({ activity: "desktop" })]), [factsOf()])[0] ?? none;
  expect(verdict).toBe("review");
  expect(because).toContain("no single fact would decide it, and predictability, self-containment");
});

test("too few tickets of work that changes the business leave growing it as the next best", () => {
  const few = { ...transform, tickets: { run: 2, transform: 8, unclear: 0 } };
  expect(assessed({ presumption: "review" }, few)).toMatchObject({ verdict: "review", runnerUp: "grow" });
});

test("what cannot be told lowers the confidence and does not count as zero", () => {
  const [all, less] = [assessed({}, {}), assessed({}, { withReassignments: 0 })];
  expect(less.confidence).toBeCloseTo(all.confidence - 0.15);
  expect(less.verdict).toBe("outsource");
});

test("everything that is judged is at most four fifths certain", () => {
  expect(assessed({}, {}).confidence).toBeCloseTo(0.8);
});

test("a process that is a mess is mended first, and the verdict stays", () => {
  const { verdict, gates } = assessed({}, { withReopens: 600, reopened: 120 });
  expect([verdict, gates.map(({ gate }) => gate)]).toEqual(["outsource", ["unstable-process"]]);
});

test("only outsourced work has what it must not go without", () => {
  expect(assessed({}, {}).notWithout).toContain("a named owner in the house");
  expect(assessed({ guard: "service-quality" }, {}).notWithout[0]).toContain("quality of service");
  expect(assessed({ presumption: "automate" }, {}).notWithout).toEqual([]);
});

test("the runner-up is what it would be otherwise", () => {
  expect(assessed({ presumption: "automate" }, {}).runnerUp).toBe("outsource");
  expect(assessed({}, {}).runnerUp).toBe("review");
  expect(assessed({ presumption: "grow" }, {}).runnerUp).toBe("grow");
  expect(assessed({ presumption: "grow" }, transform).runnerUp).toBe("keep");
});

test("what was not recognised is reviewed, whatever its numbers", () => {
  const [assessment] = assess(workloadOf([readyToHandOut({ activity: "unclassified" })]), [factsOf()]);
  expect(assessment).toMatchObject({ verdict: "review", runnerUp: "review", confidence: 0, judgements: [] });
});

test("the most hours come first", () => {
  const loads = ["a", "b", "c"].map((activity, at) =>
    readyToHandOut({ activity, effortHours: { run: at === 1 ? 90 : 10, transform: 0, unclear: 0 } }),
  );
  expect(assess(workloadOf(loads), []).map(({ activity }) => activity)).toEqual(["b", "a", "c"]);
});

const catalogue = [
  factsOf(),
  factsOf({ id: "resets", guard: "identity", presumption: "automate" }),
  factsOf({ id: "how-to", presumption: "eliminate" }),
  factsOf({ id: "integration", usually: "transform", market: 3, presumption: "grow" }),
];

test("below the evidence floor there is no verdict but review", () => {
  fc.assert(
    fc.property(
      anyTickets(
        catalogue.map(({ id }) => id),
        200,
      ),
      (tickets) => {
        const workload = tallied(tickets);
        const judged = assess(workload, catalogue).filter(({ verdict }) => verdict !== "review");
        const enough = judged.filter(({ activity }) => {
          const load = workload.activities.get(activity) ?? loadOf();
          const all = total(load.tickets);
          return all >= 30 && load.tickets.unclear <= 0.4 * all && (workload.period?.days ?? 0) >= 59;
        });
        expect(judged).toEqual(enough);
      },
    ),
  );
});

test("confidence and coverage lie within 0 and 1, scores within 0 and 100, and every verdict says why", () => {
  fc.assert(
    fc.property(
      anyTickets(
        catalogue.map(({ id }) => id),
        200,
      ),
      (tickets) => {
        for (const { because, confidence, judgements } of assess(tallied(tickets), catalogue)) {
          expect(because).not.toBe("");
          expect(within(confidence, 1)).toBe(true);
          for (const { coverage, score } of judgements)
            expect(within(coverage, 1) && within(score ?? 0, 100)).toBe(true);
        }
      },
    ),
  );
});

function within(value: number, most: number): boolean {
  return value >= 0 && value <= most;
}

const none: Assessment = {
  activity: "",
  judgements: [],
  gates: [],
  verdict: "review",
  runnerUp: "review",
  because: "",
  confidence: 0,
  notWithout: [],
};

function assessed(facts: Partial<ActivityFacts>, load: Partial<ActivityLoad>): Assessment {
  const activity = factsOf(facts);
  const workload = workloadOf([readyToHandOut({ activity: activity.id, ...load })], { period: months(6) });
  return assess(workload, [activity])[0] ?? none;
}
