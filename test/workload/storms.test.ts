import fc from "fast-check";
import { expect, test } from "vitest";
import type { Storms } from "../../src/model/repetition.ts";
import type { Ticket } from "../../src/model/ticket.ts";
import { stormTally } from "../../src/workload/storms.ts";
import { classified, day } from "./tickets.ts";

function stormsOf(tickets: readonly Ticket[], most?: number): Storms {
  const tally = stormTally(most);
  for (const ticket of tickets) tally.add(ticket);
  return tally.result();
}

function times(count: number, make: (at: number) => Parameters<typeof classified>[0]): readonly Ticket[] {
  return Array.from({ length: count }, (_, at) => classified(make(at)).ticket);
}

const others = [
  "Order a tablet",
  "Badge does not open",
  "Payroll export late",
  "Router offline",
  "New shift plan",
];
const quiet = times(40, (at) => ({ title: others[at % others.length] ?? "", opened: day(1, 1 + at) }));

test("ten alerts that say the same on one day are a storm, whatever number or machine they name", () => {
  const alerts = times(10, (at) => ({
    title: `Disk full on SRV${at}`,
    opened: day(3, 4, `0${at % 10}:00:00`),
  }));
  const { of, compared, tickets, days, largest } = stormsOf([...quiet, ...alerts]);
  expect({ of, compared, tickets, days }).toEqual({ of: 50, compared: 50, tickets: 10, days: 1 });
  expect(largest).toMatchObject([{ day: "2025-03-04", tickets: 10 }]);
});

test("the names of machines in words do not hide a storm", () => {
  const names = "saturn jupiter venus mars pluto neptune uranus mercury ceres vesta io".split(" ");
  const alerts = times(11, (at) => ({
    title: `Disk space nearly full ${names[at] ?? ""}`,
    opened: day(3, 4),
  }));
  const { tickets, largest } = stormsOf([...quiet, ...alerts]);
  expect(tickets).toBe(11);
  expect(largest[0]?.samples).toHaveLength(4);
});

test.each<[string, readonly Ticket[]]>([
  ["nine alike on one day", times(9, () => ({ title: "Disk full", opened: day(3, 4) }))],
  ["alike on days in a row", times(20, (at) => ({ title: "Disk full", opened: day(3, 1 + at) }))],
  [
    "many that say different things",
    times(40, (at) => ({ title: others[at % 5] ?? "", opened: day(3, 1 + (at % 5)) })).map((ticket, at) => ({
      ...ticket,
      title: `${others[at % 5] ?? ""} ${others[(at >> 2) % 5] ?? ""}`,
    })),
  ],
  ["tickets without a day", times(20, () => ({ title: "Disk full" }))],
  ["tickets of one word", times(20, () => ({ title: "Toner", opened: day(3, 4) }))],
  ["nothing at all", []],
])("there is no storm in %s", (_what, tickets) => {
  expect(stormsOf([...quiet, ...tickets])).toMatchObject({ tickets: 0, days: 0, largest: [] });
});

test("only the five largest days are named, all are counted", () => {
  const alerts = Array.from({ length: 7 }, (_, at) =>
    times(10 + at, () => ({ title: "Disk full", opened: day(3, 1 + at) })),
  ).flat();
  const { tickets, days, largest } = stormsOf([...quiet, ...alerts]);
  expect([tickets, days]).toEqual([91, 7]);
  expect(largest.map((each) => [each.day.slice(8), each.tickets])).toEqual([
    ["07", 16],
    ["06", 15],
    ["05", 14],
    ["04", 13],
    ["03", 12],
  ]);
});

const titles = ["Disk full", "Disk nearly full", "Service down", "Badge broken", "Toner"];
const someTickets = fc
  .array(fc.record({ title: fc.constantFrom(...titles), date: fc.integer({ min: 1, max: 3 }) }), {
    maxLength: 120,
    size: "max",
  })
  .map((all) =>
    all.map(({ title, date }, at) => classified({ title, opened: day(3, date), record: at + 1 }).ticket),
  );

test("the order of the tickets changes nothing, however few wordings are kept", () => {
  const shuffled = someTickets.chain((tickets) =>
    fc.tuple(
      fc.constant(tickets),
      fc.shuffledSubarray(tickets, { minLength: tickets.length, maxLength: tickets.length }),
      fc.integer({ min: 1, max: 4 }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([tickets, inOtherOrder, most]) => {
      expect(stormsOf(inOtherOrder, most)).toEqual(stormsOf(tickets, most));
    }),
  );
});

test("parts are never more than the whole", () => {
  fc.assert(
    fc.property(someTickets, (tickets) => {
      const storms = stormsOf(tickets);
      const named = storms.largest.reduce((sum, each) => sum + each.tickets, 0);
      expect(storms.of).toBe(tickets.length);
      expect(storms.compared).toBeLessThanOrEqual(storms.of);
      expect(storms.tickets).toBeLessThanOrEqual(storms.compared);
      expect(named).toBe(storms.tickets);
    }),
  );
});

test("of very many wordings a part is followed up, which tells the share", () => {
  const tickets = times(20_000, (at) => ({
    title: at % 4 === 0 ? `${code(at % 1000)} fails` : `${code(at)} ${code(at * 31)}`,
    opened: day(1, 1 + ((at % 1000) % 20)),
  }));
  const { of, compared, tickets: stormy } = stormsOf(tickets, 2000);
  expect(of).toBe(20_000);
  expect(compared).toBeLessThan(7000);
  expect(stormy / compared).toBeGreaterThan(0.2);
  expect(stormy / compared).toBeLessThan(0.3);
});

function code(number: number): string {
  return `w${number.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz".charAt(Number(digit)))}k`;
}
