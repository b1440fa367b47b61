import fc from "fast-check";
import { expect, test } from "vitest";
import { createDraw } from "../../src/check/draw.ts";
import type { ClassifiedTicket } from "../../src/model/classified-ticket.ts";
import { populationOf } from "./population.ts";

const { tickets } = populationOf(600, { transform: 0.15, unclear: 0.05 });

function drawn(all: readonly ClassifiedTicket[], seed: number, count = 60) {
  const draw = createDraw({ count, seed });
  for (const ticket of all) draw.add(ticket);
  return draw.result();
}

function titles(all: readonly ClassifiedTicket[], seed: number): string[] {
  return drawn(all, seed)
    .tickets.map(({ title }) => title)
    .toSorted();
}

/** The same tickets as another export would list them: other places, other numbers of records. */
function relisted(all: readonly ClassifiedTicket[], order: readonly number[]): ClassifiedTicket[] {
  return all
    .map((one, at) => ({ one, place: order[at] ?? at }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ one }, at) => ({
      ...one,
      ticket: {
        ...one.ticket,
        origin: { file: "other.csv", record: at + 1, records: [at + 1], line: at + 2 },
      },
    }));
}

test("the order of rows changes neither the tickets that are drawn nor their order on the sheet", () => {
  const order = fc.array(fc.integer(), { minLength: tickets.length, maxLength: tickets.length });
  const expected = drawn(tickets, 7);
  fc.assert(
    fc.property(order, (places) => {
      const other = drawn(relisted(tickets, places), 7);
      expect(other.tickets.map(({ id }) => id)).toEqual(expected.tickets.map(({ id }) => id));
      expect(other.design).toEqual(expected.design);
    }),
    { numRuns: 20 },
  );
});

test("equal tickets without an id are drawn in the number their share asks for, whatever their order", () => {
  const twins = tickets.map((one, at) => {
    const { id: _, ...ticket } = one.ticket;
    return {
      ...one,
      ticket: { ...ticket, title: `Printer ${at % 3}` },
      class: "run",
      activity: "printing",
    } as const;
  });
  for (const seed of [1, 2, 3]) {
    expect(titles(twins.toReversed(), seed)).toEqual(titles(twins, seed));
    for (const title of ["Printer 0", "Printer 1", "Printer 2"]) {
      const times = titles(twins, seed).filter((one) => one === title).length;
      expect(times).toBeGreaterThan(8);
      expect(times).toBeLessThan(32);
    }
  }
});

test("another seed draws other tickets, in another order", () => {
  const [one, other] = [drawn(tickets, 1), drawn(tickets, 2)].map((result) =>
    result.tickets.map(({ id }) => id),
  );
  expect(one).not.toEqual(other);
  expect(one?.filter((id) => other?.includes(id)).length).toBeLessThan(30);
});

test("every ticket of a class is drawn about as often as any other", () => {
  const times = new Map<string, number>();
  const seeds = Array.from({ length: 300 }, (_, at) => at);
  for (const seed of seeds)
    for (const { id, class: said } of drawn(tickets, seed).tickets)
      if (said === "run") times.set(id, (times.get(id) ?? 0) + 1);
  const run = tickets.filter((one) => one.class === "run");
  const expected = (300 * drawn(tickets, 1).design.drawn.run) / run.length;
  const deviations = run.map(({ ticket: { id = "" } }) => ((times.get(id) ?? 0) - expected) ** 2);
  // Drawn by lot the mean of the squares is near the expected number itself.
  const mean = deviations.reduce((sum, one) => sum + one, 0) / run.length;
  expect(mean / expected).toBeGreaterThan(0.6);
  expect(mean / expected).toBeLessThan(1.2);
});

test("the draw holds what was asked for, and the rows are shuffled", () => {
  const { tickets: rows, design } = drawn(tickets, 1);
  expect(rows).toHaveLength(60);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(60);
  const said = rows.map((row) => row.class);
  expect(said.filter((each) => each === "transform")).toHaveLength(design.drawn.transform);
  const changes = said.filter((each, at) => at > 0 && each !== said[at - 1]).length;
  expect(changes).toBeGreaterThan(10);
});

test("an export smaller than the sheet is drawn as a whole", () => {
  expect(drawn(tickets, 1, 1000).tickets).toHaveLength(600);
});
