import fc from "fast-check";
import { expect, test } from "vitest";
import type { Ticket } from "../../src/model/ticket.ts";
import { repeatTally } from "../../src/workload/repeats.ts";
import { threadPrint } from "../../src/workload/thread-key.ts";
import { classified, day } from "./tickets.ts";

type Given = Parameters<typeof classified>[0];

function repeatsOf(tickets: readonly Ticket[], most?: number) {
  const tally = repeatTally(most);
  for (const ticket of tickets)
    tally.add({ ticket, activity: "desktop", interruption: true, part: ticket.application });
  return tally.result();
}

function allOf(given: readonly Given[]) {
  const tally = repeatTally();
  for (const ticket of given)
    tally.add({ ticket: classified(ticket).ticket, activity: "desktop", interruption: true });
  return tally.result().all;
}

const ana = { requester: "Ana", application: "CRM" };

test.each<[string, number, readonly Given[]]>([
  [
    "within thirty days",
    1,
    [
      { ...ana, opened: day(3, 1) },
      { ...ana, opened: day(3, 31) },
    ],
  ],
  [
    "after thirty days",
    0,
    [
      { ...ana, opened: day(3, 1) },
      { ...ana, opened: day(4, 1) },
    ],
  ],
  [
    "on the same day",
    1,
    [
      { ...ana, opened: day(3, 1) },
      { ...ana, opened: day(3, 1) },
    ],
  ],
  [
    "three times",
    2,
    [
      { ...ana, opened: day(3, 1) },
      { ...ana, opened: day(3, 9) },
      { ...ana, opened: day(3, 20) },
    ],
  ],
  [
    "in another spelling",
    1,
    [
      { ...ana, opened: day(3, 1) },
      { requester: " ANA ", application: "crm", opened: day(3, 2) },
    ],
  ],
  [
    "of another requester",
    0,
    [
      { ...ana, opened: day(3, 1) },
      { ...ana, requester: "Bo", opened: day(3, 2) },
    ],
  ],
  [
    "of another application",
    0,
    [
      { ...ana, opened: day(3, 1) },
      { ...ana, application: "ERP", opened: day(3, 2) },
    ],
  ],
  [
    "where no application is given",
    1,
    [
      { requester: "Ana", opened: day(3, 1) },
      { requester: "Ana", opened: day(3, 2) },
    ],
  ],
])("an interruption comes again %s: %i", (_when, repeated, given) => {
  expect(allOf(given)).toMatchObject({
    of: given.length,
    known: given.length,
    compared: given.length,
    repeated,
  });
  expect(allOf(given).samples).toHaveLength(repeated);
});

test("the sample is the one that comes again, not the first", () => {
  const given = [
    { ...ana, opened: day(3, 1, "09:00:00"), record: 2 },
    { ...ana, opened: day(3, 1, "08:00:00"), record: 1 },
  ];
  expect(allOf(given).samples).toEqual([{ file: "tickets.csv", record: 2 }]);
});

test.each<[string, Given]>([
  ["no requester", { opened: day(3, 1) }],
  ["a blank requester", { requester: " ", opened: day(3, 1) }],
  ["no day", { requester: "Ana" }],
])("with %s nothing is known", (_what, ticket) => {
  expect(allOf([ticket, ticket])).toEqual({
    of: 2,
    known: 0,
    compared: 0,
    repeated: 0,
    samples: [],
    counter: [],
  });
});

test("what is no interruption is passed over, before and after", () => {
  const tally = repeatTally();
  for (const [at, interruption] of [false, true, false].entries())
    tally.add({
      ticket: classified({ ...ana, opened: day(3, 1 + at) }).ticket,
      activity: "desktop",
      interruption,
    });
  expect(tally.result().all).toMatchObject({ of: 1, known: 1, repeated: 0 });
});

test("another activity is another matter", () => {
  const tally = repeatTally();
  for (const activity of ["desktop", "network"])
    tally.add({ ticket: classified({ ...ana, opened: day(3, 1) }).ticket, activity, interruption: true });
  expect(tally.result().all).toMatchObject({ known: 2, repeated: 0 });
});

test("a requester who asks every day is a mailbox or a monitor, and tells nothing", () => {
  const daily = Array.from({ length: 60 }, (_, at) => ({ requester: "Monitor", opened: day(3, 1 + at) }));
  expect(allOf(daily)).toMatchObject({ of: 60, known: 60, compared: 0, repeated: 0 });
  expect(allOf(daily.slice(0, 40))).toMatchObject({ compared: 40, repeated: 39 });
});

test("parts are told apart, in the order of their names", () => {
  const tickets = [
    { ...ana, application: "ERP", opened: day(3, 1) },
    { ...ana, opened: day(3, 1) },
    { ...ana, opened: day(3, 2) },
    { requester: "Ana", opened: day(3, 2) },
    { application: "Wiki", opened: day(3, 2) },
  ].map((ticket) => classified(ticket).ticket);
  const { all, parts } = repeatsOf(tickets);
  expect(all).toMatchObject({ of: 5, known: 4, repeated: 1 });
  expect([...parts].map(([part, { of, known, repeated }]) => [part, of, known, repeated])).toEqual([
    ["CRM", 2, 2, 1],
    ["ERP", 1, 1, 0],
    ["Wiki", 1, 0, 0],
  ]);
});

const someTickets = fc
  .array(
    fc.record(
      {
        requester: fc.constantFrom("Ana", "Bo", "Cy", "Di"),
        application: fc.constantFrom("CRM", "crm", "ERP"),
        date: fc.integer({ min: 1, max: 200 }),
      },
      { requiredKeys: ["date"] },
    ),
    { maxLength: 80, size: "max" },
  )
  .map((all) =>
    all.map(
      ({ date, ...given }, at) => classified({ ...given, opened: day(1, date), record: at + 1 }).ticket,
    ),
  );

test("the order of the tickets changes nothing, however few requesters are kept", () => {
  const shuffled = someTickets.chain((tickets) =>
    fc.tuple(
      fc.constant(tickets),
      fc.shuffledSubarray(tickets, { minLength: tickets.length, maxLength: tickets.length }),
      fc.integer({ min: 1, max: 6 }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([tickets, inOtherOrder, most]) => {
      expect(repeatsOf(inOtherOrder, most)).toEqual(repeatsOf(tickets, most));
    }),
  );
});

test("repeats can be recounted ticket by ticket, and parts are never more than the whole", () => {
  fc.assert(
    fc.property(someTickets, (tickets) => {
      const { of, known, compared, repeated } = repeatsOf(tickets).all;
      expect(repeated).toBe(recounted(tickets));
      expect([repeated <= compared, compared <= known, known <= of]).not.toContain(false);
    }),
  );
});

test("of very many requesters a part is followed up, which tells the share", () => {
  const tickets = Array.from({ length: 30_000 }, (_, at) => {
    const requester = `Person ${at % 20_000}`;
    return classified({ requester, opened: day(1, 1 + Math.floor(at / 20_000)) }).ticket;
  });
  const { known, compared, repeated } = repeatsOf(tickets, 2000).all;
  expect(known).toBe(30_000);
  expect(compared).toBeLessThan(3200);
  expect(repeated / compared).toBeGreaterThan(0.31);
  expect(repeated / compared).toBeLessThan(0.36);
});

function recounted(tickets: readonly Ticket[]): number {
  const threads = new Map<string, number[]>();
  for (const ticket of tickets) {
    const key = threadPrint(ticket, "desktop");
    if (key === undefined || ticket.opened === undefined) continue;
    const thread = [key, ticket.application].join();
    threads.set(thread, [
      ...(threads.get(thread) ?? []),
      Date.parse(`${ticket.opened.slice(0, 10)}T00:00:00Z`) / 864e5,
    ]);
  }
  return [...threads.values()].reduce((sum, days) => {
    const inOrder = days.toSorted((a, b) => a - b);
    return sum + inOrder.filter((each, at) => at > 0 && each - (inOrder[at - 1] ?? 0) <= 30).length;
  }, 0);
}
