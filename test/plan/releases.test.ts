import fc from "fast-check";
import { expect, test } from "vitest";
import { verdicts, type Verdict } from "../../src/model/verdict.ts";
import type { ActivityLoad, ByClass } from "../../src/model/workload.ts";
import { perMonth } from "../../src/model/per-month.ts";
import { releasesOf } from "../../src/plan/releases.ts";
import { months, traits } from "../workload/loads.ts";
import { basis, first, judged } from "./judged.ts";

/** A hundred hours in such a time are a hundred hours a month. */
const oneMonth = { ...months(1), days: 365.25 / 12 };
const elapsed = { tickets: 40, aroundTheClock: 30 };
const inOneMonth = { period: oneMonth, openForDays: { tickets: 0, aroundTheClock: 0 } };

test.each([
  ["eliminate", [0, 25, 50]],
  ["automate", [20, 50, 75]],
  ["outsource", [56, 74.8, 87.4]],
] as const)("of a hundred hours that can all be reached, to %s releases %j", (verdict, expected) => {
  expect(releasesIn(verdict)).toEqual(expected);
});

test.each(["keep", "grow", "review"] as const)("to %s releases nothing", (verdict) => {
  expect(releasesIn(verdict)).toBeUndefined();
});

test("without dates nobody can tell hours a month", () => {
  const { assessment, load } = judged("automate");
  expect(releasesOf(assessment, load, { ...inOneMonth, period: undefined })).toBeUndefined();
  expect(releasesOf(assessment, load, { ...inOneMonth, openForDays: elapsed })).toBeUndefined();
  expect(releasesOf(assessment, load, { ...inOneMonth, period: { ...oneMonth, days: 20 } })).toBeUndefined();
});

test.each<[what: string, verdict: Verdict, load: Partial<ActivityLoad>, expected: readonly number[]]>([
  [
    "passwords go by self-service, whatever the verdict is called",
    "automate",
    { activity: "password-and-lockout" },
    [0, 25, 50],
  ],
  ["alerts end where monitors are mended", "eliminate", { kinds: new Map([["alert", 100]]) }, [10, 40, 60]],
  [
    "half alerts and half questions are half of each",
    "eliminate",
    { kinds: new Map([["alert", 50]]) },
    [5, 32.5, 55],
  ],
  [
    "only tickets that need not arise are spared",
    "eliminate",
    { traits: traits({ avoidable: [60, 100] }) },
    [0, 15, 30],
  ],
  [
    "tickets that do not tell follow no standard in the low case",
    "automate",
    { traits: traits({ standard: [40, 80] }) },
    [8, 25, 37.5],
  ],
  ["without a sign nothing is reached", "automate", { traits: new Map() }, [0, 0, 0]],
  [
    "what is on site stays, unless a supplier sends people",
    "outsource",
    { traits: traits({ "on-site": [50, 100] }) },
    [28, 37.4, 87.4],
  ],
  [
    "transformation is not released",
    "outsource",
    { effortHours: { run: 50, transform: 50, unclear: 0 } },
    [28, 37.4, 43.7],
  ],
  [
    "unclear work is released as far as the case is a good one",
    "outsource",
    { effortHours: { run: 40, transform: 40, unclear: 20 } },
    [22.4, 37.4, 52.44],
  ],
  [
    "where all is unclear, half of it counts",
    "outsource",
    { effortHours: { run: 0, transform: 0, unclear: 100 } },
    [0, 37.4, 87.4],
  ],
  [
    "hours from default minutes may be half as many",
    "automate",
    { byBasis: basis({ "default-minutes": { tickets: 100, hours: 100 } }) },
    [10, 50, 75],
  ],
  [
    "hours from a share of open time may be a quarter fewer",
    "automate",
    { byBasis: basis({ "hands-on-share": { tickets: 100, hours: 100 } }) },
    [15, 50, 75],
  ],
])("%s", (_what, verdict, load, expected) => {
  expect(releasesIn(verdict, { load })).toEqual(expected);
});

test("what has to be done first may be done by halves, and so halves the low case", () => {
  const gates = [first("automate")];
  expect(releasesIn("automate", { assessment: { gates } })).toEqual([10, 50, 75]);
});

test("a gate that delays another verdict changes nothing", () => {
  const gates = [first("outsource")];
  expect(releasesIn("automate", { assessment: { gates } })).toEqual([20, 50, 75]);
});

test("low is never more than base, nor base more than high, nor high more than the hours there are", () => {
  fc.assert(
    fc.property(anyWork, ({ verdict, load, delayed }) => {
      const { assessment } = judged(verdict, { assessment: { gates: delayed ? [first(verdict)] : [] } });
      const releases = releasesOf(assessment, load, inOneMonth);
      if (releases === undefined) return;
      const { low, base, high } = releases;
      const { run, unclear } = load.effortHours;
      const all = perMonth(run + unclear, oneMonth) ?? 0;
      const steps = [0, low, base, high, all + 1e-9];
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    }),
  );
});

test("more hours of run work never release less", () => {
  fc.assert(
    fc.property(anyWork, fc.double({ min: 0, max: 500, noNaN: true }), ({ verdict, load }, more) => {
      const { assessment } = judged(verdict);
      const before = releasesOf(assessment, load, inOneMonth);
      const after = releasesOf(assessment, withMore(load, more), inOneMonth);
      for (const each of ["low", "base", "high"] as const)
        expect(after?.[each] ?? 0).toBeGreaterThanOrEqual((before?.[each] ?? 0) - 1e-9);
    }),
  );
});

const byClass: fc.Arbitrary<ByClass> = fc.record({
  run: fc.nat(300),
  transform: fc.nat(300),
  unclear: fc.nat(300),
});

const anyWork = fc
  .record({
    verdict: fc.constantFrom(...verdicts),
    delayed: fc.boolean(),
    tickets: byClass,
    effortHours: byClass,
    estimated: fc.double({ min: 0, max: 1, noNaN: true }),
    shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
  })
  .map(
    ({ verdict, delayed, tickets, effortHours, estimated, shares: [avoidable, standard, site, alerts] }) => {
      const all = tickets.run + tickets.transform + tickets.unclear;
      const open = tickets.run + tickets.unclear;
      const hours = effortHours.run + effortHours.transform + effortHours.unclear;
      const { load } = judged(verdict, {
        load: {
          tickets,
          effortHours,
          byBasis: basis({
            logged: { tickets: all, hours: hours * (1 - estimated) },
            "default-minutes": { tickets: all, hours: hours * estimated },
          }),
          kinds: new Map([["alert", Math.round((alerts ?? 0) * open)]]),
          traits: traits({
            avoidable: [Math.round((avoidable ?? 0) * open), all],
            standard: [Math.round((standard ?? 0) * open), all],
            "on-site": [Math.round((site ?? 0) * all), all],
          }),
        },
      });
      return { verdict, delayed, load };
    },
  );

/** Of tickets whose minutes nobody logged. */
function withMore(load: ActivityLoad, hours: number): ActivityLoad {
  const minutes = load.byBasis["default-minutes"];
  return {
    ...load,
    effortHours: { ...load.effortHours, run: load.effortHours.run + hours },
    byBasis: { ...load.byBasis, "default-minutes": { ...minutes, hours: minutes.hours + hours } },
  };
}

function releasesIn(verdict: Verdict, given: Parameters<typeof judged>[1] = {}): number[] | undefined {
  const { assessment, load } = judged(verdict, given);
  const releases = releasesOf(assessment, load, inOneMonth);
  if (releases === undefined) return undefined;
  return [releases.low, releases.base, releases.high].map((hours) => Math.round(hours * 1e6) / 1e6);
}
