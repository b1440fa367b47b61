import fc from "fast-check";
import { expect, test } from "vitest";
import { durationTally } from "../../src/workload/duration-tally.ts";

/** From seconds to decades, as many short ones as long ones. */
const anyDuration = fc.oneof(
  fc.nat(10),
  fc.double({ min: 0, max: 9, noNaN: true }).map((power) => Math.floor(10 ** power)),
);
const anyDurations = fc.array(anyDuration, { minLength: 1, maxLength: 300 });

test("nothing has no mean and no median", () => {
  expect(durationTally().result()).toEqual({
    n: 0,
    sumHours: 0,
    meanHours: undefined,
    medianHours: undefined,
    p90Hours: undefined,
  });
});

test.each([
  ["one", [7200], 2, 2, 2],
  ["no time at all", [0, 0, 0], 0, 0, 0],
  ["all the same", [3600, 3600, 3600, 3600], 1, 1, 1],
])("%s is told exactly", (_what, seconds, meanHours, medianHours, p90Hours) => {
  expect(tallyOf(seconds).result()).toMatchObject({ n: seconds.length, meanHours, medianHours, p90Hours });
});

test("one ticket that was forgotten for years moves the mean and not the median", () => {
  const { meanHours, medianHours } = tallyOf([...Array<number>(99).fill(7200), 36_000_000]).result();
  expect(meanHours).toBeGreaterThan(100);
  expect(medianHours).toBeCloseTo(2, 1);
});

test("mean and sum are exact, median and percentile within 2%", () => {
  fc.assert(
    fc.property(anyDurations, (durations) => {
      const n = durations.length;
      const sorted = durations.toSorted((a, b) => a - b);
      const sum = durations.reduce((all, one) => all + one, 0);
      const { sumHours, meanHours, medianHours, p90Hours, ...counted } = tallyOf(durations).result();
      const median = ((sorted[Math.ceil(n / 2) - 1] ?? NaN) + (sorted[Math.floor(n / 2)] ?? NaN)) / 2;
      expect(counted.n).toBe(n);
      expect(sumHours).toBe(sum / 3600);
      expect(meanHours).toBe(sum / n / 3600);
      expectNear(medianHours, median);
      expectNear(p90Hours, sorted[Math.ceil(n * 0.9) - 1] ?? NaN);
    }),
    { numRuns: 500 },
  );
});

test("neither order nor parts change the result", () => {
  const shuffled = anyDurations.chain((durations) =>
    fc.tuple(
      fc.constant(durations),
      fc.shuffledSubarray(durations, { minLength: durations.length, maxLength: durations.length }),
      fc.nat(durations.length),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([durations, inOtherOrder, cut]) => {
      const merged = tallyOf(inOtherOrder.slice(cut));
      merged.merge(tallyOf(inOtherOrder.slice(0, cut)));
      expect(tallyOf(inOtherOrder).result()).toEqual(tallyOf(durations).result());
      expect(merged.result()).toEqual(tallyOf(durations).result());
    }),
  );
});

test("it remembers no more than a thousand steps, however long things take", () => {
  const tally = durationTally();
  for (let seconds = 0; seconds < Number.MAX_SAFE_INTEGER; seconds = Math.ceil(seconds * 1.001 + 0.5))
    tally.add(seconds);
  expect(tally.counts().n).toBeGreaterThan(20_000);
  expect(tally.counts().steps.size).toBeLessThan(1_000);
});

function tallyOf(durations: readonly number[]) {
  const tally = durationTally();
  for (const seconds of durations) tally.add(seconds);
  return tally;
}

function expectNear(hours: number | undefined, seconds: number): void {
  expect(Math.abs((hours ?? NaN) * 3600 - seconds)).toBeLessThanOrEqual(seconds * 0.02 + 1e-6);
}
