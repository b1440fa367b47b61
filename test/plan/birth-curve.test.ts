import fc from "fast-check";
import { expect, test } from "vitest";
import type { ApplicationLoad, ByClass, Period } from "../../src/model/workload.ts";
import { birthCurve } from "../../src/plan/birth-curve.ts";
import { forecast } from "../../src/plan/planned-applications.ts";
import { applicationOf, months } from "../workload/loads.ts";

const none: ByClass = { run: 0, transform: 0, unclear: 0 };

/** Three that were always there, so that the export names applications in all months. */
const old = ["Mail", "Payroll", "Shop"].map((name) => app(name, 0, Array<number>(12).fill(20)));

const born = [
  app("Archive", 3, [1, 4, 4, 4]),
  app("Booking", 5, [9, 8, 10, 6]),
  app("Chat", 7, [2, 20, 16, 15, 17]),
];

test("what each new application added is told over the full months after its birth", () => {
  expect(curve([...old, ...born])).toEqual({
    born: 3,
    runPerMonth: { low: 2.75, mean: (1.5 + 4 + 17) / 3, high: 10.5 },
    byAge: [
      { month: 0, applications: 3, runPerMonth: 4 },
      { month: 1, applications: 3, runPerMonth: 32 / 3 },
      { month: 2, applications: 3, runPerMonth: 10 },
      { month: 3, applications: 3, runPerMonth: 25 / 3 },
      { month: 4, applications: 3, runPerMonth: 17 / 3 },
      { month: 5, applications: 2, runPerMonth: 0 },
      { month: 6, applications: 2, runPerMonth: 0 },
      { month: 7, applications: 1, runPerMonth: 0 },
      { month: 8, applications: 1, runPerMonth: 0 },
    ],
  });
});

test("only run work counts, though any ticket is a sign of life", () => {
  const withProjects = born.map((load) => ({
    ...load,
    months: new Map([...load.months].map(([month, { run }]) => [month, { run, transform: 5, unclear: 1 }])),
  }));
  expect(curve([...old, ...withProjects])).toEqual(curve([...old, ...born]));
});

test.each<[string, ApplicationLoad]>([
  ["was there in the first month", app("Tax", 0, [5, 5, 5, 5, 5])],
  ["came after one silent month", app("Tax", 1, [5, 5, 5, 5, 5])],
  ["had a ticket long ago", withTicketIn("2021-06", app("Tax", 4, [5, 5, 5, 5, 5]))],
  ["is followed for two months only", app("Tax", 9, [5, 5, 5])],
  ["had four tickets in all", app("Tax", 6, [1, 1, 1, 1])],
  ["is so seldom heard that its silence says nothing", app("Tax", 2, [1, 1, 0, 0, 1, 0, 1, 0, 0, 1])],
  ["has no dates", applicationOf({ application: "Tax", tickets: { ...none, run: 90 } })],
])("an application that %s did not appear", (_what, load) => {
  expect(curve([...old, ...born, load])).toMatchObject({ born: 3 });
});

test("a later application appeared for sure where it would have been heard before", () => {
  const seldom = app("Tax", 7, [1, 1, 1, 1, 1]);
  expect(curve([...old, ...born, seldom])).toMatchObject({ born: 4 });
});

test.each<[string, readonly ApplicationLoad[], Period | undefined, string]>([
  ["no applications", [], months(12), "does not name the applications"],
  ["no dates", [...old, ...born], undefined, "when it was opened"],
  ["five months", [...old, ...born], months(5), "takes at least 6 full months, and the export covers 5."],
  ["nothing new", old, months(12), "No application clearly appeared"],
  ["one new application", [...old, ...born.slice(1, 2)], months(12), "Only 1 application clearly"],
  ["two new applications", [...old, ...born.slice(1)], months(12), "Only 2 applications clearly"],
])("with %s nobody can tell, and it says why", (_what, loads, period, reason) => {
  expect(birthCurve({ applications: byName(loads), period })).toEqual({
    cannotTell: expect.stringContaining(reason),
  });
});

test("a crowd of new names is a new list of names", () => {
  const crowd = ["A", "B", "C", "D"].map((name) => app(name, 6, [30, 30, 30, 30, 30]));
  expect(curve([...old, ...crowd])).toHaveProperty("cannotTell");
});

test("months in which hardly any application is named are no silence", () => {
  const named = Array.from({ length: 8 }, (_, at) => app(`Old ${at}`, 4, Array<number>(8).fill(20)));
  const appeared = [7, 8, 8].map((at, n) => app(`New ${n}`, at, [9, 9, 9, 9]));
  const withTax = (at: number) => curve([...named, ...appeared, app("Tax", at, [9, 9, 9, 9])]);
  expect(withTax(5)).toMatchObject({ born: 3 });
  expect(withTax(6)).toMatchObject({ born: 4 });
});

test("the months between two files are no silence", () => {
  const names = ["2025-01", "2025-02", "2025-06", "2025-07", "2025-08", "2025-09", "2025-10", "2025-11"];
  const period = { ...months(11), months: names, fullMonths: names };
  const after = [5, 6, 7].map((at) => app(`New ${at}`, at, [9, 9, 9, 9, 9]));
  expect(birthCurve({ applications: byName([...old, ...after]), period })).toHaveProperty("cannotTell");
});

test("of hundreds of seldom heard applications that were always there, none appears by chance", () => {
  const tail = Array.from({ length: 300 }, (_, at) => {
    const random = randomFrom(at);
    return app(
      `Host ${at}`,
      0,
      Array.from({ length: 12 }, () => (random() < 0.45 ? 1 : 0) + (random() < 0.2 ? 1 : 0)),
    );
  });
  expect(curve([...old, ...tail])).toHaveProperty("cannotTell");
});

test("low, mean and high stand in this order, whatever was counted, and names and their order change nothing", () => {
  const anyApp = fc.record({
    at: fc.integer({ min: 0, max: 11 }),
    counts: fc.array(fc.nat(40), { minLength: 1, maxLength: 12 }),
  });
  fc.assert(
    fc.property(fc.array(anyApp, { maxLength: 14 }), (apps) => {
      const loads = [...old, ...apps.map(({ at, counts }, n) => app(`App ${n}`, at, counts))];
      const told = curve(loads);
      expect(curve(loads.toReversed())).toEqual(told);
      if ("cannotTell" in told) return;
      expect(told.runPerMonth.low).toBeGreaterThanOrEqual(0);
      expect(told.runPerMonth.mean).toBeGreaterThanOrEqual(told.runPerMonth.low);
      expect(told.runPerMonth.high).toBeGreaterThanOrEqual(told.runPerMonth.mean);
      expect(told.byAge[0]).toMatchObject({ month: 0, applications: told.born });
    }),
  );
});

test("planned applications are assumed to be like those before", () => {
  const known = { born: 6, runPerMonth: { low: 2, mean: 5, high: 7 }, byAge: [] };
  expect(forecast(known, 4)).toEqual({
    planned: 4,
    runPerMonth: { low: 8, base: 20, high: 28 },
    assumption:
      "It is assumed that 4 planned applications will be like the 6 that appeared while the export was running; low and high are what the quieter and the louder of those add.",
  });
  expect(forecast(known, 0).runPerMonth).toEqual({ low: 0, base: 0, high: 0 });
});

/** An application with so many run tickets in each month from the given one of 2025 on, counted from 0. */
function app(application: string, at: number, counts: readonly number[]): ApplicationLoad {
  const all = months(12).fullMonths.slice(at, at + counts.length);
  const seen = all.flatMap((month, n) => {
    const run = counts[n] ?? 0;
    return run === 0 ? [] : [[month, { ...none, run }] as const];
  });
  const run = seen.reduce((sum, [, counted]) => sum + counted.run, 0);
  return applicationOf({ application, tickets: { ...none, run }, months: new Map(seen) });
}

function withTicketIn(month: string, load: ApplicationLoad): ApplicationLoad {
  return { ...load, months: new Map([[month, { ...none, run: 1 }], ...load.months]) };
}

function curve(loads: readonly ApplicationLoad[]) {
  return birthCurve({ applications: byName(loads), period: months(12) });
}

function byName(loads: readonly ApplicationLoad[]): ReadonlyMap<string, ApplicationLoad> {
  return new Map(loads.map((load) => [load.application, load]));
}

/** Always the same numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
