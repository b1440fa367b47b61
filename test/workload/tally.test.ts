import fc from "fast-check";
import { expect, test } from "vitest";
import { total } from "../../src/model/workload.ts";
import { anyTickets, classified, day, tallied } from "./tickets.ts";

test("the order of the tickets never changes the workload", () => {
  const shuffled = anyTickets(["desktop", "network"]).chain((tickets) =>
    fc.tuple(
      fc.constant(tickets),
      fc.shuffledSubarray(tickets, { minLength: tickets.length, maxLength: tickets.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([tickets, inOtherOrder]) => {
      expect(serialised(tallied(inOtherOrder))).toBe(serialised(tallied(tickets)));
    }),
  );
});

test("activities add up to the whole", () => {
  fc.assert(
    fc.property(anyTickets(["desktop", "network"]), (tickets) => {
      const workload = tallied(tickets);
      const loads = [...workload.activities.values()];
      expect(total(workload.tickets)).toBe(tickets.length);
      expect(sum(loads.map((load) => total(load.tickets)))).toBe(tickets.length);
      expect(sum(loads.map((load) => total(load.effortHours)))).toBeCloseTo(total(workload.effortHours), 6);
      expect(sum(loads.map(({ byBasis }) => byBasis.logged.tickets))).toBe(workload.byBasis.logged.tickets);
    }),
  );
});

test("effort is the logged one, and the default minutes where none or zero is logged", () => {
  const { effortHours, byBasis } = tallied([
    classified({ effortHours: 2 }),
    classified({ effortHours: 0 }),
    classified({}),
    classified({ effortHours: 1.5 }, { class: "transform" }),
  ]);
  expect(effortHours).toEqual({ run: 2.5, transform: 1.5, unclear: 0 });
  expect(byBasis.logged).toEqual({ tickets: 2, hours: 3.5 });
});

test.each([
  ["from opened to resolved", { opened: day(3, 1), resolved: day(3, 2), closed: day(3, 9) }, Math.log(24)],
  ["else to closed", { opened: day(3, 1), closed: day(3, 1, "11:00:00") }, Math.log(2)],
])("elapsed time is counted %s", (_what, ticket, expected) => {
  const load = tallied([classified({ ...ticket, priority: "2" })]).activities.get("desktop");
  expect(load?.lnElapsedByPriority.get("2")?.sum).toBeCloseTo(expected, 3);
});

test.each([
  ["it ends before it begins", { opened: day(3, 2), resolved: day(3, 1) }],
  ["it takes no time", { opened: day(3, 2), resolved: day(3, 2) }],
  ["only days are known", { opened: day(3, 2, "00:00:00"), resolved: day(3, 5, "00:00:00") }],
  ["it is still open", { opened: day(3, 2) }],
])("elapsed time is not known where %s", (_what, ticket) => {
  expect(tallied([classified(ticket)]).activities.get("desktop")?.lnElapsedByPriority.size).toBe(0);
});

test("a priority column with too many values does not split the times", () => {
  const tickets = Array.from({ length: 60 }, (_, at) =>
    classified({ opened: day(3, 1), resolved: day(3, 2), priority: `${at}` }),
  );
  const times = tallied(tickets).activities.get("desktop")?.lnElapsedByPriority;
  expect([...(times ?? [])].map(([priority, { n }]) => [priority, n])).toEqual([["", 60]]);
});

test("resolvers are hashes, and a queue in the place of a person is none", () => {
  const load = tallied([
    classified({ assignee: "Ana Lima" }),
    classified({ assignee: "ANA LIMA" }),
    classified({ assignee: "Service Desk", group: "Service Desk" }),
  ]).activities.get("desktop");
  expect([...(load?.resolvers.values() ?? [])]).toEqual([2]);
  expect(serialised(load)).not.toMatch(/ana|service/i);
});

test("thousands of names on one activity are no people", () => {
  const tickets = Array.from({ length: 10_001 }, (_, at) => classified({ assignee: `case ${at}` }));
  expect(tallied(tickets).activities.get("desktop")?.resolvers.size).toBe(0);
});

test("five samples are shown of many, and all of a few", () => {
  const many = Array.from({ length: 50 }, (_, at) => classified({ record: at + 1 }));
  const samples = (tickets: typeof many) => tallied(tickets).activities.get("desktop")?.samples ?? [];
  expect(samples(many)).toHaveLength(5);
  expect(samples(many.slice(0, 3)).map(({ record }) => record)).toEqual([1, 2, 3]);
});

test("a column with thousands of values does not name applications", () => {
  const tickets = Array.from({ length: 2_001 }, (_, at) => classified({ application: `host-${at}` }));
  expect(tallied(tickets).applications.size).toBe(0);
  expect(tallied(tickets.slice(1)).applications.size).toBe(2_000);
});

test("what is filled is counted by field", () => {
  const { filled } = tallied([classified({ title: "VPN", effortHours: 0, labels: [] }), classified({})]);
  expect([...filled]).toEqual([["title", 1]]);
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function serialised(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (part instanceof Map ? [...part] : part));
}
