import fc from "fast-check";
import { expect, test } from "vitest";
import { periodOf, splitOf } from "../../src/plan/summary.ts";
import { transformation } from "../../src/plan/transformation.ts";
import { allEstimated, loadOf, workloadOf } from "../workload/loads.ts";
import { anyTickets, tallied } from "../workload/tickets.ts";

const amount = fc.oneof(fc.nat(10_000), fc.double({ min: 0, max: 1e6, noNaN: true }));

test("the share of transformation lies within its bounds, and these within 0 and 1", () => {
  fc.assert(
    fc.property(fc.record({ run: amount, transform: amount, unclear: amount }), (amounts) => {
      const { low, value, high } = transformation(amounts);
      expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true);
    }),
  );
});

test.each([
  ["all unclear as run, none, all as transformation", [60, 20, 20], { low: 0.2, value: 0.25, high: 0.4 }],
  ["one number where nothing is unclear", [75, 25, 0], { low: 0.25, value: 0.25, high: 0.25 }],
  ["everything is possible where nothing is clear", [0, 0, 12], { low: 0, value: 0.5, high: 1 }],
  ["everything is possible where there is nothing", [0, 0, 0], { low: 0, value: 0.5, high: 1 }],
] as const)("bounds: %s", (_what, [run, transform, unclear], expected) => {
  expect(transformation({ run, transform, unclear })).toEqual(expected);
});

test.each([
  [0, "estimated", 0],
  [40, "mixed", 0.4],
  [100, "logged", 1],
] as const)("with %i of 100 tickets logged, the effort is %s", (logged, effortBasis, loggedShare) => {
  const byBasis = {
    ...allEstimated({ tickets: 100 - logged, hours: 100 - logged }),
    logged: { tickets: logged, hours: logged },
  };
  expect(splitOf(workloadOf([loadOf()], { byBasis }))).toMatchObject({ effortBasis, loggedShare });
});

test("without dates there is no period, no month and no trend", () => {
  const workload = workloadOf([loadOf()], { noPeriod: true });
  expect(periodOf(workload)).toBeNull();
  expect(splitOf(workload)).toMatchObject({ months: [], trend: expect.stringContaining("cannot tell") });
});

test("every month that is shown is covered by the export", () => {
  fc.assert(
    fc.property(anyTickets(["desktop"]), (tickets) => {
      const workload = tallied(tickets);
      const shown = splitOf(workload).months.map(({ month }) => month);
      expect(shown).toEqual(workload.period?.months ?? []);
      expect(shown).toEqual(shown.toSorted());
    }),
  );
});
