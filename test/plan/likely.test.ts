import fc from "fast-check";
import { expect, test } from "vitest";
import { likelyShares } from "../../src/plan/likely.ts";
import { loadOf, workloadOf } from "../workload/loads.ts";
import { anyTickets, tallied } from "../workload/tickets.ts";

const workload = (transform: number, run: number, ofTickets: number) =>
  workloadOf([loadOf({ activity: "printing", tickets: { run, transform, unclear: 0 } })], {
    doubt: { ofTickets, ofEffort: 0 },
  });

test.each([
  [0, 0.17, 0.23],
  [1, 0.15, 0.25],
  [4, 0.13, 0.27],
])("20 of 100 tickets, with a variance of %d, are likely %d to %d", (variance, low, high) => {
  const { ofTickets } = likelyShares(workload(20, 80, variance));
  expect(ofTickets.low).toBeCloseTo(low, 2);
  expect(ofTickets.high).toBeCloseTo(high, 2);
});

test("the range is never narrower than what unclear work leaves open", () => {
  const unclear = loadOf({ activity: "printing", tickets: { run: 30, transform: 0, unclear: 70 } });
  expect(likelyShares(workloadOf([unclear])).ofTickets).toEqual({ low: 0, high: 0.7 });
});

test("the range of any tickets holds what was said, and lies within 0 and 1", () => {
  fc.assert(
    fc.property(anyTickets(["desktop"]), (tickets) => {
      const tally = tallied(tickets);
      const { run, transform } = tally.tickets;
      for (const { low, high } of Object.values(likelyShares(tally))) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
      }
      const { low, high } = likelyShares(tally).ofTickets;
      const said = run + transform === 0 ? 0.5 : transform / (run + transform);
      expect(said >= low && said <= high).toBe(true);
    }),
  );
});
