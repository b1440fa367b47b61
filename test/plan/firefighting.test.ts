import fc from "fast-check";
import { expect, test } from "vitest";
import { firefightingOf } from "../../src/plan/firefighting.ts";
import { months, traits } from "../workload/loads.ts";
import { anyTeam, teamOf } from "./teams.ts";

const everything = teamOf({
  traits: traits({
    interruption: [40, 100],
    "off-hours": [20, 100],
    urgent: [10, 100],
    "handed-on": [30, 100],
    "handed-on-twice": [20, 100],
    reopened: [5, 100],
  }),
  repeats: { of: 40, known: 40, compared: 40, repeated: 10, samples: [] },
});

test("the index is the weighted mean of its parts", () => {
  const { parts, index } = firefightingOf(everything, undefined);
  expect(parts.map(({ trait, weight, share, known }) => [trait, weight, share, known])).toEqual([
    ["interruption", 30, 0.4, 100],
    ["repeats", 20, 0.25, 40],
    ["off-hours", 15, 0.2, 100],
    ["urgent", 15, 0.1, 100],
    ["handed-on-twice", 10, 0.2, 100],
    ["reopened", 10, 0.05, 100],
  ]);
  expect(index).toBeCloseTo(30 * 0.4 + 20 * 0.25 + 15 * 0.2 + 15 * 0.1 + 10 * 0.2 + 10 * 0.05, 10);
});

test("every part says what it counts and how", () => {
  for (const { tickets, formula } of firefightingOf(everything, undefined).parts) {
    expect(tickets).not.toBe("");
    expect(formula).not.toBe("");
  }
});

test("what is not known is left out of the mean", () => {
  const known = traits({ interruption: [50, 100], "off-hours": [50, 100], urgent: [50, 100] });
  expect(firefightingOf(teamOf({ traits: known }), undefined).index).toBeCloseTo(50, 10);
});

test("there is no index where half of the weight is not known", () => {
  const known = traits({ interruption: [50, 100], "handed-on-twice": [1, 100], reopened: [1, 100] });
  expect(firefightingOf(teamOf({ traits: known }), undefined).index).toBeNull();
});

test.each([
  ["fewer than 30 tickets tell", { interruption: [10, 29] }, { run: 40, transform: 0, unclear: 0 }],
  ["most tickets do not tell", { interruption: [10, 49] }, { run: 100, transform: 0, unclear: 0 }],
] as const)("a share cannot be told where %s", (_why, counts, tickets) => {
  expect(shareOf("interruption", teamOf({ traits: traits(counts), tickets }))).toBeNull();
});

test.each([
  ["reopened", { reopened: [0, 100] }],
  ["off-hours", { "off-hours": [0, 100] }],
  ["urgent", { urgent: [0, 100] }],
  ["handed-on-twice", { "handed-on-twice": [0, 100], "handed-on": [0, 100] }],
] as const)("a counter that never moves does not tell: %s", (trait, counts) => {
  expect(shareOf(trait, teamOf({ traits: traits(counts) }))).toBeNull();
});

test("a counter that moves elsewhere tells that a team has nothing of it", () => {
  const quiet = teamOf({ traits: traits({ reopened: [0, 100], "handed-on-twice": [0, 100] }) });
  const whole = { traits: traits({ reopened: [7, 900], "handed-on": [9, 900] }) };
  expect(shareOf("reopened", quiet, whole)).toBe(0);
  expect(shareOf("handed-on-twice", quiet, whole)).toBe(0);
});

test.each([
  [90, 0.9],
  [91, null],
])("a priority that nearly all tickets have does not tell what is urgent: %s of 100", (urgent, share) => {
  expect(shareOf("urgent", teamOf({ traits: traits({ urgent: [urgent, 100] }) }))).toBe(share);
});

test("fewer than 30 interruptions do not tell whether they come again", () => {
  const repeats = { of: 29, known: 29, compared: 29, repeated: 20, samples: [] };
  expect(shareOf("repeats", teamOf({ repeats }))).toBeNull();
});

test.each([
  ["rising, by 25 percentage points from the first full month to the last", [20, 25, 30, 35, 40, 45]],
  ["falling, by 25 percentage points from the first full month to the last", [45, 40, 35, 30, 25, 20]],
  ["hardly any change", [40, 41, 39, 40, 42, 40]],
  ["no trend, as it goes up and down without a direction", [20, 50, 22, 60, 24, 55]],
  [
    "no trend can be told, as 6 full months with 10 tickets or more are needed and there are 5",
    [1, 2, 3, 4, 5],
  ],
  ["no trend can be told, as 6 full months with 10 tickets or more are needed and there is 1", [1]],
])("the share of interruptions is %s", (words, shares) => {
  expect(firefightingOf(interrupted(shares, 100), months(6)).trend).toBe(words);
});

test("a month in which few tickets tell does not make a trend", () => {
  const steady = interrupted([40, 40, 40, 40, 40, 40], 100);
  const quiet = new Map([...steady.monthlyTraits, ["2025-07", traits({ interruption: [9, 9] })] as const]);
  expect(firefightingOf({ ...steady, monthlyTraits: quiet }, months(7)).trend).toBe("hardly any change");
});

test("there is no trend without dates", () => {
  expect(firefightingOf(everything, undefined).trend).toBe(
    "no trend can be told, as no ticket says when it was opened",
  );
});

test("whatever the counts, a share is what holds of what is known, and the index lies between 0 and 100", () => {
  fc.assert(
    fc.property(anyTeam, (team) => {
      const { parts, index } = firefightingOf(team, months(6));
      for (const { trait, share, known } of parts) {
        const count = team.traits.get(trait) ?? {
          holds: team.repeats.repeated,
          known: team.repeats.compared,
        };
        expect(known).toBe(count.known);
        expect([null, count.holds / count.known]).toContain(share);
      }
      expect(index ?? 0).toBeGreaterThanOrEqual(0);
      expect(index ?? 0).toBeLessThanOrEqual(100);
    }),
  );
});

function shareOf(
  trait: string,
  ...given: [Parameters<typeof firefightingOf>[0], Parameters<typeof firefightingOf>[2]?]
) {
  const [load, whole] = given;
  return firefightingOf(load, undefined, whole).parts.find((part) => part.trait === trait)?.share;
}

function interrupted(shares: readonly number[], known: number) {
  const monthlyTraits = new Map(
    shares.map((holds, at) => [`2025-0${at + 1}`, traits({ interruption: [holds, known] })] as const),
  );
  return teamOf({ monthlyTraits });
}
