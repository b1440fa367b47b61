import { expect, test } from "vitest";
import type { TicketCounts } from "../../src/model/counted-ticket.ts";
import { ticketCounts } from "../../src/workload/ticket-counts.ts";
import { classified } from "./tickets.ts";

const isPerson = (name: string): boolean => name === "Ada Quill";

/** What is counted of these tickets, in this order. */
function counted(...tickets: Parameters<typeof classified>[0][]): readonly TicketCounts[] {
  const count = ticketCounts(
    { minutesOf: () => 15, cover: "8x5" },
    {
      catalogue: [],
      isPerson,
      shown: (text) => text,
    },
  );
  return tickets.map((ticket) => count(classified(ticket)).counts);
}

test("people, teams, threads and words are numbers by their first appearance", () => {
  const all = counted(
    { assignee: "Bo Tern", group: "Desk", requester: "Cleo Marsh", title: "Printer jams" },
    { assignee: "Dov Lark", group: "Yard", requester: "CLEO MARSH ", title: "Scanner jams" },
    { assignee: "bo tern", group: "Desk", requester: "Eli Wren", title: "Printer jams" },
  );
  expect(all.map(({ resolver, group, thread, words }) => [resolver, group, thread, words])).toEqual([
    [0, 0, 0, [0, 1]],
    [1, 1, 0, [2, 1]],
    [0, 0, 1, [0, 1]],
  ]);
});

test("a queue that stands in for a person is nobody, and whoever is not named has no number", () => {
  expect(counted({ assignee: "Desk", group: "Desk" })[0]).toMatchObject({
    resolver: undefined,
    group: 0,
    thread: undefined,
  });
});

test("what is called like somebody is no application", () => {
  const [person, application] = counted({ application: "Ada Quill" }, { application: "SlotBook" });
  expect([person?.application, application?.application]).toEqual([undefined, "SlotBook"]);
});

test("traits that a ticket does not tell are absent", () => {
  const [silent, telling] = counted({}, { reassignments: 2, opened: "2025-03-08T10:00:00" });
  expect(silent?.traits).not.toHaveProperty("handed-on");
  expect(silent?.traits).not.toHaveProperty("weekend");
  expect(telling?.traits).toMatchObject({ "handed-on": true, "handed-on-twice": true, weekend: true });
});

test("a ticket is resolved when it was closed, where nothing else is said", () => {
  const times = { opened: "2025-03-04T09:00:00", closed: "2025-03-04T11:00:00" };
  expect(counted(times)[0]).toMatchObject({
    month: "2025-03",
    resolved: "2025-03-04T11:00:00",
    elapsedHours: 2,
    businessHours: 2,
  });
});
