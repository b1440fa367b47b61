import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import type { ActivityFacts } from "../../src/model/activity-facts.ts";
import type { Answers } from "../../src/model/answers.ts";
import type { Assessed, Assessment } from "../../src/model/assessment.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { total, type ActivityLoad } from "../../src/model/workload.ts";
import {
  alike,
  traits,
  factsOf,
  loadOf,
  moments,
  monthly,
  months,
  readyToHandOut,
  workloadOf,
} from "../workload/loads.ts";
import { anyTickets, tallied } from "../workload/tickets.ts";

const scattered = { lnElapsedByPriority: new Map([["3", moments(600, { deviation: 3 })]]) };
const handedOn = {
  traits: traits({ "on-site": [0, 600], "handed-on": [400, 600], "handed-on-twice": [230, 600] }),
};
const ofOnePerson = { resolvers: new Map([[1, 600]]) };
const unlike = { alike: alike(0, 600), vocabulary: { tickets: 600, words: 3_000, unknown: 1_500 } };
const transform = { effortHours: { run: 30, transform: 120, unclear: 0 } };
const withTrait = (trait: string, share: number): Partial<ActivityLoad> => ({
  traits: traits({
    "on-site": [0, 600],
    "handed-on": [20, 600],
    "handed-on-twice": [0, 600],
    standard: [0, 600],
    avoidable: [0, 600],
    [trait]: [600 * share, 600],
  }),
});

test.each<[string, Verdict, Partial<ActivityFacts>, Partial<ActivityLoad>]>([
  ["steady, alike work that nobody can put into a form", "outsource", {}, withTrait("standard", 0)],
  ["work of which half need not arise", "eliminate", {}, withTrait("avoidable", 0.5)],
  ["alike work that follows a standard", "automate", {}, withTrait("standard", 1)],
  [
    "too little of it to be automated",
    "outsource",
    {},
    { ...withTrait("standard", 1), months: monthly(4, 4, 4, 4, 4, 4) },
  ],
  [
    "too little of it to be ended",
    "outsource",
    {},
    { ...withTrait("avoidable", 1), months: monthly(4, 4, 4, 4, 4, 4) },
  ],
  [
    "work that nobody sells and that never goes the same way",
    "keep",
    { market: 1 },
    { ...scattered, ...handedOn, ...ofOnePerson, ...unlike },
  ],
  ["work that speaks neither way", "review", { market: 1 }, scattered],
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
  ["standard resets, however many", "automate", { guard: "identity" }, withTrait("standard", 1)],
  ["other resets, however well they score", "review", { guard: "identity" }, withTrait("standard", 0)],
  ["security response, however well it scores", "review", { guard: "security-response" }, {}],
])("%s: %s", (_what, verdict, facts, load) => {
  expect(assessed(facts, load).verdict).toBe(verdict);
});

test.each<[string, Verdict, Partial<ActivityFacts>, Answers]>([
  [
    "what sets the house apart",
    "keep",
    {},
    { differentiators: { activities: ["desktop"], applications: [] } },
  ],
  ["what a supplier does already", "review", {}, { outsourced: [{ activity: "desktop", satisfaction: 4 }] }],
  ["regulated work of a bank", "review", { guard: "regulated" }, { regulation: ["finance"] }],
  ["regulated work of nobody", "outsource", { guard: "regulated" }, { regulation: [] }],
  [
    "resets of callers who are called back",
    "outsource",
    { guard: "identity" },
    { "caller-identification": "call-back" },
  ],
  ["applications of a strategic IT", "review", { id: "application-support" }, { "role-of-it": "strategic" }],
])("an answer counts: %s: %s", (_what, verdict, facts, answers) => {
  expect(assessed(facts, {}, answers).verdict).toBe(verdict);
});

test.each<[string, Partial<ActivityLoad>]>([
  [
    "100 tickets a month that close alike, are rarely handed on and are much the same; many suppliers sell this by the unit",
    {},
  ],
  [
    "100 tickets a month that are rarely handed on, are much the same and hardly ask for anybody on site; many suppliers sell this by the unit; but they take very different times",
    scattered,
  ],
  [
    "50% of 100 tickets a month are of kinds that often need not arise: questions, alerts, or what people could get for themselves (elsewhere: managed service provider)",
    withTrait("avoidable", 0.5),
  ],
  [
    "100 tickets a month, 100% of a kind that a machine can be told how to do; they close alike and are much the same",
    withTrait("standard", 1),
  ],
])("a reason is one that a director would give: %s", (because, load) => {
  expect(assessed({}, load).because).toBe(because);
});

test("market and texts alone do not make a verdict, and the fact that would is named", () => {
  const nothingKnown = {
    traits: traits({ "on-site": [0, 600] }),
    tickets: { run: 600, transform: 0, unclear: 0 },
    months: monthly(100, 100, 100, 100, 100, 100),
    alike: alike(0, 600),
  };
  const { verdict, because } = first(assess(workloadOf([loadOf(nothingKnown)]), [factsOf()]));
  expect(verdict).toBe("review");
  expect(because).toContain("predictability would decide it");
});

test("where no single fact would decide, none is promised", () => {
  const { verdict, because } = first(assess(workloadOf([loadOf({ activity: "desktop" })]), [factsOf()]));
  expect(verdict).toBe("review");
  expect(because).toContain("no single fact would decide it, and predictability, self-containment");
});

test("too few tickets of work that changes the business leave growing it as the next best", () => {
  const few = { ...transform, tickets: { run: 2, transform: 8, unclear: 0 } };
  expect(assessed({ presumption: "review" }, few)).toMatchObject({ verdict: "review", runnerUp: "grow" });
});

test("what cannot be told lowers the confidence and does not count as zero", () => {
  const [all, less] = [assessed({}, {}), assessed({}, { traits: traits({ "on-site": [0, 600] }) })];
  expect(less.confidence).toBeCloseTo(all.confidence - 0.15);
  expect(less.verdict).toBe("outsource");
});

test("with every criterion judged on every ticket a verdict is certain, and what is presumed like a coin", () => {
  expect(assessed({}, {}).confidence).toBe(1);
  expect(assessed({ presumption: "keep" }, {})).toMatchObject({ verdict: "keep", confidence: 0.5 });
});

test("a process that is a mess is mended first, and the verdict stays", () => {
  const { verdict, gates } = assessed({}, withTrait("reopened", 0.2));
  expect(verdict).toBe("outsource");
  expect(gates.map(({ gate }) => gate)).toContain("unstable-process");
});

test("only outsourced work has what it must not go without", () => {
  expect(assessed({}, {}).notWithout).toContain("a named owner in the house");
  expect(assessed({ guard: "service-quality" }, {}).notWithout[0]).toContain("quality of service");
  expect(assessed({ id: "printing" }, { activity: "printing" }).notWithout[0]).toContain(
    "quality of service",
  );
  expect(assessed({}, withTrait("standard", 1)).notWithout).toEqual([]);
});

test("the runner-up is what it would be otherwise", () => {
  expect(assessed({}, withTrait("standard", 1)).runnerUp).toBe("outsource");
  expect(assessed({}, {}).runnerUp).toBe("review");
  expect(assessed({ presumption: "grow" }, {}).runnerUp).toBe("grow");
  expect(assessed({ presumption: "grow" }, transform).runnerUp).toBe("keep");
});

test("what was not recognised is reviewed, whatever its numbers", () => {
  const { assessments } = assess(workloadOf([readyToHandOut({ activity: "unclassified" })]), [factsOf()]);
  expect(assessments[0]).toMatchObject({
    verdict: "review",
    runnerUp: "review",
    confidence: 0,
    judgements: [],
  });
});

test("the most hours come first", () => {
  const loads = ["a", "b", "c"].map((activity, at) =>
    readyToHandOut({ activity, effortHours: { run: at === 1 ? 90 : 10, transform: 0, unclear: 0 } }),
  );
  expect(assess(workloadOf(loads), []).assessments.map(({ activity }) => activity)).toEqual(["b", "a", "c"]);
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
        const judged = assess(workload, catalogue).assessments.filter(({ verdict }) => verdict !== "review");
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
        for (const { because, confidence, judgements } of assess(tallied(tickets), catalogue).assessments) {
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

function assessed(
  facts: Partial<ActivityFacts>,
  load: Partial<ActivityLoad>,
  answers: Answers = {},
): Assessment {
  const activity = factsOf(facts);
  const workload = workloadOf([readyToHandOut({ activity: activity.id, ...load })], { period: months(6) });
  return first(assess(workload, [activity], answers));
}

function first({ assessments: [assessment] }: Assessed): Assessment {
  if (assessment === undefined) throw new Error("nothing was assessed");
  return assessment;
}
