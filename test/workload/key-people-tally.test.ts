import { expect, test } from "vitest";
import { nameHash } from "../../src/model/name-hash.ts";
import type { KeyPeople, PeopleWish } from "../../src/model/people-wish.ts";
import type { ClassifiedTicket } from "../../src/model/classified-ticket.ts";
import type { Workload } from "../../src/model/workload.ts";
import { knownNames } from "../../src/text/known-names.ts";
import { createTally } from "../../src/workload/tally.ts";
import { classified } from "./tickets.ts";

const named = (...names: readonly string[]): KeyPeople => ({
  named: names.length,
  hashes: new Map(names.map((name, at) => [nameHash(name), at])),
});

function tallied(
  tickets: readonly ClassifiedTicket[],
  people: { readonly mode?: PeopleWish["mode"]; readonly keyPeople?: KeyPeople } = {},
): Workload {
  const names = knownNames();
  for (const { ticket } of tickets) names.add(ticket);
  const model = { minutesOf: () => 60, cover: "8x5" } as const;
  const tally = createTally(model, [], { ...people, isPerson: names.isName });
  for (const ticket of tickets) tally.add(ticket);
  return tally.result();
}

const of = (assignee: string, n: number, activity = "desktop", workClass: "run" | "transform" = "run") =>
  Array.from({ length: n }, () => classified({ assignee }, { activity, class: workClass }));

const tickets = [
  ...of("Ana", 6),
  ...of("Bo", 5, "network"),
  ...of("Bo", 2, "network", "transform"),
  ...of("Cy", 5, "network"),
  ...of("Dee", 9),
  ...of("Eve", 5, "network"),
  ...of("Fay", 4, "network"),
];

test("the work of all who were named is one sum, by class and by activity", () => {
  expect(tallied(tickets, { keyPeople: named("ana", "BO", "Cy", "Nobody") }).keyPeople).toEqual({
    named: 4,
    found: 3,
    enough: true,
    tickets: { run: 16, transform: 2, unclear: 0 },
    effortHours: { run: 16, transform: 2, unclear: 0 },
    activities: new Map([
      ["desktop", { tickets: 6, effortHours: 6, others: 1 }],
      // Fay came by four times.
      ["network", { tickets: 12, effortHours: 12, others: 1 }],
    ]),
  });
});

test.each([
  ["two are too few", ["Ana", "Bo"], false],
  ["three with five tickets and more are enough", ["Ana", "Bo", "Cy"], true],
  ["one who came by four times does not hide the other two", ["Ana", "Bo", "Fay"], false],
  ["one person under two names stays one", ["Ana", "Ana", "Bo"], false],
])("%s", (_what, names, enough) => {
  expect(tallied(tickets, { keyPeople: named(...names) }).keyPeople?.enough).toBe(enough);
});

test("a queue that stands in for a person is nobody", () => {
  const queue = Array.from({ length: 9 }, () => classified({ assignee: "Desk", group: "Desk" }));
  expect(tallied(queue, { keyPeople: named("Desk") }).keyPeople?.found).toBe(0);
});

test("where people are not looked at, nothing is known of them", () => {
  const all = [
    ...tickets,
    ...Array.from({ length: 9 }, () => classified({ assignee: "Ana", group: "Desk" })),
  ];
  const load = tallied(all, { mode: "none", keyPeople: named("Ana", "Bo", "Cy") });
  expect(load.keyPeople).toBeUndefined();
  expect(load.groups.size).toBe(0);
  expect([...load.activities.values()].map(({ resolvers }) => resolvers.size)).toEqual([0, 0]);
  expect(load.filled.get("assignee")).toBe(all.length);
});

test("what is called like somebody who asks or works is no application", () => {
  const load = tallied([
    classified({ application: "CRM", requester: "Ana Lima" }),
    classified({ application: "Lima, Ana" }),
    classified({ application: "bo.berg@firm.example", assignee: "Bo Berg" }),
    classified({ application: "Laptop of Ana" }),
    classified({ application: "Desk", assignee: "Desk", group: "Desk" }),
  ]);
  expect([...load.applications.keys()]).toEqual(["CRM", "Desk", "Laptop of Ana"]);
  expect(load.namedLikePeople).toBe(2);
});
