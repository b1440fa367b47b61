import { expect, test } from "vitest";
import { criteria } from "../../src/criteria/index.ts";
import type { Finding } from "../../src/criteria/criterion.ts";
import type { ActivityFacts } from "../../src/model/activity-facts.ts";
import type { ActivityLoad, Workload } from "../../src/model/workload.ts";
import type { Answers } from "../../src/model/answers.ts";
import { alike, factsOf, loadOf, moments, monthly, months, traits, workloadOf } from "../workload/loads.ts";

test("the weights are those of the model, and add up to 100", () => {
  expect(criteria.map(({ weight }) => weight)).toEqual([20, 20, 15, 10, 10, 10, 10, 5]);
});

test("nothing but the market can be told of tickets that say nothing", () => {
  const told = criteria.filter(({ id }) => judge(id, {}, { workload: { noPeriod: true } }).score !== null);
  expect(told.map(({ id }) => id)).toEqual(["market-maturity"]);
});

test.each([
  ["bespoke", 1, 0],
  ["specialists", 3, 50],
  ["utility", 5, 100],
] as const)("a market of %s scores %#", (_what, market, score) => {
  expect(judge("market-maturity", {}, { facts: { market } }).score).toBe(score);
});

test.each([
  ["alike", 1, 100],
  ["less alike", 2, 50],
  ["not alike at all", 3, 0],
  ["even less", 4, 0],
])("times that are %s score by their spread", (_what, deviation, score) => {
  const times = new Map([["2", moments(40, { deviation })]]);
  expect(judge("predictability", { lnElapsedByPriority: times }).score).toBe(score);
});

test("urgent tickets may be faster than others without being less predictable", () => {
  const times = new Map([
    ["1", moments(50, { mean: 0, deviation: 0.6 })],
    ["4", moments(50, { mean: 5, deviation: 0.6 })],
  ]);
  expect(judge("predictability", { lnElapsedByPriority: times })).toMatchObject({ score: 100, coverage: 1 });
});

test.each([
  ["none", 0, 100],
  ["a quarter", 25, 50],
  ["half", 50, 0],
])("with %s handed on twice, self-containment is %#", (_what, handedOnTwice, score) => {
  expect(handedOnOf(100, 60, handedOnTwice).score).toBe(score);
});

test("a counter that never moved in the whole export does not tell", () => {
  expect(handedOnOf(100, 0, 0)).toMatchObject({ score: null, coverage: 0 });
});

test.each([
  ["no hints", {}, 0, 100],
  ["hints in three of ten texts", {}, 30, 50],
  ["a kind of work that is done on site", { guard: "on-site" }, 0, 0],
] as const)("remote delivery of work with %s", (_what, facts, onSite, score) => {
  expect(judge("remote-delivery", { traits: traits({ "on-site": [onSite, 100] }) }, { facts }).score).toBe(
    score,
  );
});

test("knowledge that is spread is transferable, knowledge of one person is not", () => {
  const shared = new Map([1, 2, 3, 4].map((resolver) => [resolver, 25]));
  expect(judge("transferable-knowledge", { resolvers: shared })).toMatchObject({
    score: 100,
    because: "4 people work on it; four fifths lie with 4 people",
  });
  expect(judge("transferable-knowledge", { resolvers: new Map([[1, 100]]) })).toMatchObject({
    score: 0,
    because: "one person does all of it",
  });
});

test("no score and no sentence gives away how many tickets a person had", () => {
  expect(withMost(41)).toEqual(withMost(42));
});

test.each([
  ["many every month", [80, 82, 78, 80], 100],
  ["few", [4, 4, 4, 4], 0],
  ["bursts", [0, 240, 0, 0], 0],
  ["between", [32, 33, 32, 33], 50],
])("scale and steadiness of %s", (_what, counts, score) => {
  const given = { months: monthly(...counts) };
  expect(judge("scale-and-steadiness", given, { workload: { period: months(4) } }).score).toBe(score);
});

test("two months are too few to be called steady", () => {
  const given = { months: monthly(80, 80) };
  expect(judge("scale-and-steadiness", given, { workload: { period: months(2) } }).score).toBeNull();
});

test.each([
  ["predictability", { lnElapsedByPriority: new Map([["1", moments(29, { deviation: 0.6 })]]) }],
  ["self-containment", { traits: traits({ "handed-on-twice": [5, 29] }) }],
  ["remote-delivery", { traits: traits({ "on-site": [0, 29] }) }],
  ["repetition", { alike: alike(29, 29) }],
  ["business-specificity", { vocabulary: { tickets: 40, words: 199, unknown: 0 } }],
  ["transferable-knowledge", { resolvers: new Map([[1, 19]]) }],
])("%s is not told from fewer tickets than it needs", (id, given) => {
  expect(judge(id, given)).toMatchObject({ score: null, coverage: 0 });
});

test.each([
  ["seven in ten are nearly the same as others", 70, 100],
  ["four in ten are", 40, 50],
  ["one in ten is", 10, 0],
])("repetition where %s", (_what, n, score) => {
  expect(judge("repetition", { alike: alike(n, 100) })).toMatchObject({ score, coverage: 1 });
});

test.each([
  ["hardly any word of its own", 150, 100],
  ["a third of words of its own", 325, 50],
  ["a language of its own", 500, 0],
])("business specificity of work with %s", (_what, unknown, score) => {
  expect(judge("business-specificity", { vocabulary: { tickets: 100, words: 1000, unknown } }).score).toBe(
    score,
  );
});

test("what sets the house apart is of the house, whatever its words", () => {
  const answers = { differentiators: { activities: ["desktop"], applications: [] } };
  expect(judge("business-specificity", {}, { answers })).toMatchObject({ score: 0, coverage: 1 });
});

test.each([
  ["most", 75],
  ["some", 60],
  ["few", 45],
] as const)(
  "with written instructions for %s of the work, knowledge is as transferable as %i",
  (runbooks, score) => {
    const resolvers = new Map([
      [1, 50],
      [2, 50],
    ]);
    expect(judge("transferable-knowledge", { resolvers }, { answers: { runbooks } }).score).toBe(score);
  },
);

function handedOnOf(known: number, once: number, twice: number): Finding {
  const counted = traits({ "handed-on": [once, known], "handed-on-twice": [twice, known] });
  return judge("self-containment", { traits: counted }, { workload: { traits: counted } });
}

/** What is said where one of three people has so many of a hundred tickets. */
function withMost(most: number): Finding {
  const resolvers = new Map([
    [1, most],
    [2, 50 - most],
    [3, 50],
  ]);
  return judge("transferable-knowledge", { resolvers });
}

function judge(
  id: string,
  given: Partial<ActivityLoad>,
  {
    facts,
    workload,
    answers = {},
  }: {
    facts?: Partial<ActivityFacts>;
    workload?: Partial<Workload> & { noPeriod?: boolean };
    answers?: Answers;
  } = {},
): Finding {
  const load = loadOf(given);
  const criterion = criteria.find((one) => one.id === id);
  if (criterion === undefined) throw new Error(`no criterion ${id}`);
  return criterion.judge(load, { activity: factsOf(facts), workload: workloadOf([load], workload), answers });
}

test("that no place needs hands wins over hints in texts, but not for work that is done on site", () => {
  const hints = { traits: traits({ "on-site": [60, 100] }) };
  const answers: Answers = { sites: 0 };
  expect(judge("remote-delivery", hints, { answers })).toMatchObject({ score: 100, coverage: 1 });
  expect(judge("remote-delivery", {}, { answers }).score).toBe(100);
  expect(judge("remote-delivery", hints, { answers, facts: { guard: "on-site" } }).score).toBe(0);
});

test("places that need hands are named where tickets ask for hands", () => {
  expect(withSites(5)).toContain("; you named 3 places that need hands");
  expect(withSites(0)).not.toContain("you named");
});

function withSites(holds: number): string {
  const hints = { traits: traits({ "on-site": [holds, 100] }) };
  return judge("remote-delivery", hints, { answers: { sites: 3 } }).because;
}
