import { expect, test } from "vitest";
import { criteria } from "../../src/criteria/index.ts";
import { pointsOf } from "../../src/assess/scores.ts";
import { thresholds } from "../../src/assess/thresholds.ts";
import { verdictsIn } from "../../src/assess/verdicts-in.ts";
import { weightDraws } from "../../src/assess/weight-draws.ts";
import type { Judgement } from "../../src/model/assessment.ts";
import { factsOf } from "../workload/loads.ts";

/**
 * Kinds of work as they are met everywhere, with assumed scores (in the order of the criteria: market, predictability,
 * self-containment, repetition, remote, specificity, knowledge, scale) and the points, verdict and stability that the
 * model was published with.
 */
const archetypes = [
  [
    "service desk",
    [100, 55, 80, 62, 95, 80, 70, 100],
    { standard: 30, avoidable: 10 },
    78.7,
    49,
    "outsource",
    1,
  ],
  [
    "remote desktop support",
    [100, 49, 75, 50, 80, 80, 75, 100],
    { standard: 45, avoidable: 5 },
    74.6,
    48,
    "outsource",
    1,
  ],
  [
    "server operations",
    [75, 60, 70, 45, 95, 70, 50, 88],
    { standard: 45, avoidable: 5 },
    67.9,
    50,
    "outsource",
    1,
  ],
  ["network", [75, 48, 38, 26, 91, 90, 66, 96], { standard: 49, avoidable: 5 }, 62.4, 41, "outsource", 0.79],
  ["patching", [75, 92, 80, 90, 100, 95, 55, 90], { standard: 85, avoidable: 0 }, 83.9, 89, "automate", 1],
  [
    "ad-hoc reports",
    [50, 55, 75, 45, 100, 35, 50, 60],
    { standard: 71, avoidable: 55 },
    58.2,
    57,
    "eliminate",
    1,
  ],
  [
    "second level of packaged applications",
    [75, 35, 60, 20, 100, 40, 55, 86],
    { standard: 41, avoidable: 10 },
    56.8,
    32,
    "review",
    0.79,
  ],
  [
    "database administration",
    [50, 55, 60, 30, 95, 60, 20, 40],
    { standard: 41, avoidable: 5 },
    52.5,
    42,
    "review",
    0.99,
  ],
  ["bug fixing", [50, 15, 45, 3, 100, 30, 50, 43], { standard: 0, avoidable: 0 }, 40.2, 6, "keep", 0.87],
  [
    "own applications",
    [25, 30, 40, 14, 100, 10, 27, 50],
    { standard: 10, avoidable: 0 },
    34.6,
    18,
    "keep",
    0.99,
  ],
  ["vendor management", [0, 35, 35, 18, 60, 20, 25, 7], { standard: 10, avoidable: 0 }, 24.9, 21, "keep", 1],
] as const;

test.each(archetypes)(
  "%s comes out as published",
  (_what, scores, shares, points, automate, verdict, stable) => {
    const work = workOf(scores, shares);
    expect(Math.abs(work.scores.outsource.points - points)).toBeLessThan(0.11);
    expect(Math.abs(work.scores.automate.points - automate)).toBeLessThanOrEqual(0.5);
    expect(verdictsIn(work)[0]).toBe(verdict);
    expect(Math.abs(shareOfSame(scores, shares) - stable)).toBeLessThanOrEqual(0.05);
  },
);

test("patching is handed out where nobody automates it", () => {
  const [, scores, shares] = archetypes[4];
  expect(verdictsIn(workOf(scores, shares))[1]).toBe("outsource");
});

test("with limits at 65 and 40 network turns into a review, and bug fixing into a coin flip", () => {
  const others = { ...thresholds, outsourceFrom: 65, keepBelow: 40 };
  const [, network, inNetwork] = archetypes[3];
  const [, bugs, inBugs] = archetypes[8];
  expect(verdictsIn(workOf(network, inNetwork), others)[0]).toBe("review");
  expect(Math.abs(shareOfSame(bugs, inBugs, others) - 0.5)).toBeLessThanOrEqual(0.05);
});

test("draws are a thousand and always the same, and on average the published weights", () => {
  expect(weightDraws).toHaveLength(1000);
  const shares = weightDraws.map((weights) => {
    const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    return criteria.map(({ id }) => (100 * (weights.get(id) ?? 0)) / all);
  });
  for (const [at, { weight }] of criteria.entries()) {
    const mean = shares.reduce((sum, drawn) => sum + (drawn[at] ?? 0), 0) / shares.length;
    expect(Math.abs(mean - weight)).toBeLessThan(0.5);
  }
  expect(shares[0]?.map(Math.round)).toMatchInlineSnapshot(`
    [
      12,
      13,
      21,
      17,
      13,
      6,
      17,
      2,
    ]
  `);
});

type Shares = { readonly standard: number; readonly avoidable: number };

function workOf(
  scores: readonly number[],
  { standard, avoidable }: Shares,
  weights?: ReadonlyMap<string, number>,
) {
  const judgements = criteria.map(({ id, title, weight, formula }, at): Judgement => {
    return { criterion: id, title, weight, formula, score: scores[at] ?? null, because: "", coverage: 1 };
  });
  const automate = ((scores[1] ?? 0) + (scores[3] ?? 0) + standard) / 3;
  return {
    activity: factsOf({ presumption: "review" }),
    gates: [],
    scores: {
      eliminate: { points: avoidable, confidence: 1 },
      automate: { points: automate, confidence: 1 },
      outsource: { points: pointsOf(judgements, weights), confidence: 1 },
      perMonth: 100,
    },
  };
}

function shareOfSame(scores: readonly number[], shares: Shares, limits = thresholds): number {
  const [verdict] = verdictsIn(workOf(scores, shares));
  const same = weightDraws.filter(
    (weights) => verdictsIn(workOf(scores, shares, weights), limits)[0] === verdict,
  );
  return same.length / weightDraws.length;
}
