import { expect, test } from "vitest";
import { caseOf } from "../../src/assess/case-of.ts";
import { stabilityOf } from "../../src/assess/stability.ts";
import type { ActivityFacts } from "../../src/model/activity-facts.ts";
import type { Stability } from "../../src/model/assessment.ts";
import type { ActivityLoad } from "../../src/model/workload.ts";
import { alike, factsOf, moments, readyToHandOut, workloadOf } from "../workload/loads.ts";

const scattered = { lnElapsedByPriority: new Map([["3", moments(600, { deviation: 3 })]]) };
const narrow = {
  ...scattered,
  alike: alike(60, 600),
  vocabulary: { tickets: 600, words: 3_000, unknown: 1_200 },
};

test("what speaks for a supplier by far does so under all other weights", () => {
  expect(stability({})).toEqual({ share: 1, word: "stable", flips: [] });
});

test("a verdict by a hair is fragile, and the smallest change that turns it is named first", () => {
  const { word, flips } = stability(narrow);
  expect(word).toBe("fragile");
  expect(flips[0]).toEqual({ by: "weight", to: "review", if: "predictability counts 30% more" });
  expect(flips).toContainEqual({
    by: "threshold",
    to: "review",
    if: "the limit to outsource is 5 points higher",
  });
});

test("each criterion is named once, with its smallest change", () => {
  const named = stability(narrow).flips.flatMap(({ by, if: where }) =>
    by === "weight" ? [where.replace(/ counts .*/, "")] : [],
  );
  expect(new Set(named).size).toBe(named.length);
});

test("a definition under which the work transforms is named with the verdict it leads to", () => {
  const transform = {
    tickets: { run: 100, transform: 500, unclear: 0 },
    effortHours: { run: 25, transform: 125, unclear: 0 },
  };
  expect(stability({ byDefinition: new Map([["engineering", transform]]) }).flips).toEqual([
    { by: "definition", to: "grow", if: "the definition is engineering" },
  ]);
});

test("unclear tickets are counted as one and as the other", () => {
  const tickets = { run: 390, transform: 0, unclear: 210 };
  const effortHours = { run: 40, transform: 0, unclear: 110 };
  expect(stability({ tickets, effortHours }).flips).toContainEqual({
    by: "unclear",
    to: "grow",
    if: "all unclear tickets are transformation",
  });
});

test("what a gate fixes does not depend on weights", () => {
  const transform = { effortHours: { run: 0, transform: 150, unclear: 0 } };
  expect(stability({ ...narrow, ...transform }).share).toBe(1);
});

function stability(load: Partial<ActivityLoad>, facts: Partial<ActivityFacts> = {}): Stability {
  const activity = factsOf(facts);
  const given = readyToHandOut({ activity: activity.id, ...load });
  return stabilityOf(caseOf({ load: given, activity, workload: workloadOf([given]), answers: {} }));
}
