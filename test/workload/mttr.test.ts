import fc from "fast-check";
import { expect, test } from "vitest";
import { mttrTally } from "../../src/workload/mttr.ts";

type Timed = Parameters<ReturnType<typeof mttrTally>["add"]>[0];

const opened = "2025-03-04T09:00:00";

test("times are told by priority, the most urgent first, then by name, and those without one last", () => {
  const { byPriority, all, untold } = mttr([
    { priority: "Someday", opened, resolved: "2025-03-04T13:00:00" },
    { opened, resolved: "2025-03-04T14:00:00" },
    { priority: "3 - Moderate", opened, resolved: "2025-03-05T10:00:00" },
    { priority: "3 - Moderate", opened, resolved: "2025-03-04T12:00:00" },
    { priority: "Often", opened, resolved: "2025-03-04T10:00:00" },
    { priority: "1 - Critical", opened, closed: "2025-03-04T09:30:00" },
  ]);
  expect(byPriority.map(({ priority, urgency, n, meanHours }) => [priority, urgency, n, meanHours])).toEqual([
    ["1 - Critical", 1, 1, 0.5],
    ["3 - Moderate", 3, 2, 6],
    ["Often", undefined, 1, 1],
    ["Someday", undefined, 1, 4],
    [undefined, undefined, 1, 5],
  ]);
  expect([all.n, all.sumHours, untold]).toEqual([6, 22.5, 0]);
});

test("resolved counts before closed", () => {
  const ticket = { opened, resolved: "2025-03-04T10:00:00", closed: "2025-03-18T10:00:00" };
  expect(mttr([ticket]).all.meanHours).toBe(1);
});

test("what is solved outside the hours of cover took no business hours", () => {
  const ticket = { opened: "2025-03-08T10:00:00", resolved: "2025-03-08T15:00:00" };
  expect(mttr([ticket]).all.meanHours).toBe(0);
  expect(mttr([ticket], "24x7").all.meanHours).toBe(5);
});

test.each<[string, Timed]>([
  ["is still open", { opened }],
  ["was never opened", { resolved: opened }],
  ["was opened on a day", { opened: "2025-03-04T00:00:00", resolved: "2025-03-05T10:00:00" }],
  ["was resolved on a day", { opened, resolved: "2025-03-05T00:00:00" }],
  ["was written down afterwards", { opened, resolved: opened }],
  ["ends before it begins", { opened, resolved: "2025-03-03T10:00:00" }],
])("a ticket that %s does not tell", (_what, ticket) => {
  expect(mttr([{ priority: "P1", ...ticket }])).toMatchObject({ all: { n: 0 }, byPriority: [], untold: 1 });
});

test("twenty priorities are told apart, more are none", () => {
  const tickets = Array.from({ length: 21 }, (_, at) => ({
    priority: `Line ${at}`,
    opened,
    resolved: "2025-03-04T10:00:00",
  }));
  const without = { opened, resolved: "2025-03-04T11:00:00" };
  expect(mttr([...tickets.slice(1), without]).byPriority).toHaveLength(21);
  expect(mttr([...tickets, without]).byPriority).toMatchObject([
    { priority: undefined, urgency: undefined, n: 22 },
  ]);
});

test("the order of the tickets changes nothing", () => {
  const time = fc.integer({ min: 1_700_000_000, max: 1_730_000_000 });
  const ticket = fc
    .record({ priority: fc.nat(23), from: time, to: time })
    .map(({ priority, from, to }): Timed => ({
      priority: `P${priority}`,
      opened: written(from),
      resolved: written(to),
    }));
  const tickets = fc.array(ticket, { maxLength: 80 });
  const shuffled = tickets.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, inOtherOrder]) => {
      expect(mttr(inOtherOrder)).toEqual(mttr(all));
    }),
  );
});

function mttr(tickets: readonly Timed[], cover: Parameters<typeof mttrTally>[0] = "8x5") {
  const tally = mttrTally(cover);
  for (const ticket of tickets) tally.add(ticket);
  return tally.result();
}

function written(second: number): string {
  return new Date(second * 1000).toISOString().slice(0, 19);
}
