import fc from "fast-check";
import type { ClassifiedTicket } from "../../src/model/classified-ticket.ts";
import type { Ticket } from "../../src/model/ticket.ts";
import type { WorkClass } from "../../src/model/work.ts";
import type { Workload } from "../../src/model/workload.ts";
import { createTally } from "../../src/workload/tally.ts";

let next = 0;

export function classified(
  ticket: Omit<Ticket, "origin"> & { readonly record?: number },
  { activity = "desktop", class: workClass = "run" }: { activity?: string; class?: WorkClass } = {},
): ClassifiedTicket {
  next += 1;
  const { record = next, ...fields } = ticket;
  const origin = { file: "tickets.csv", record, records: [record], line: record + 1 };
  const classes = { default: workClass };
  return {
    ticket: { origin, ...fields },
    activity,
    class: workClass,
    classes,
    probability: 0.9,
    evidence: [],
    vocabulary: { words: 5, unknown: 1 },
  };
}

/** Fifteen minutes for whatever is not logged. */
export function tallied(tickets: readonly ClassifiedTicket[]): Workload {
  const tally = createTally({ minutesOf: () => 15, cover: "8x5" }, [], { isPerson: () => false });
  for (const ticket of tickets) tally.add(ticket);
  return tally.result();
}

export function day(month: number, date: number, time = "09:00:00"): string {
  const at = new Date(Date.UTC(2025, month - 1, date));
  return `${at.toISOString().slice(0, 10)}T${time}`;
}

const moment = fc
  .date({ min: new Date("2024-11-01T00:00:00Z"), max: new Date("2025-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 19));

/** Each field may be missing. */
const fields = fc.record(
  {
    title: fc.constantFrom("Printer on floor 3", "VPN slow", "Доступ", ""),
    opened: moment,
    resolved: moment,
    closed: moment,
    priority: fc.constantFrom("1", "2", "3"),
    assignee: fc.constantFrom("Ana", "Bo", "Cy", "Desk"),
    group: fc.constantFrom("Desk", "Network"),
    application: fc.constantFrom("CRM", "ERP"),
    effortHours: fc.double({ min: 0, max: 40, noNaN: true }),
    reassignments: fc.nat(5),
    reopens: fc.nat(2),
    slaBreached: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Any tickets, of the activities named and one that nobody knows. */
export function anyTickets(activities: readonly string[], maxLength = 120): fc.Arbitrary<ClassifiedTicket[]> {
  const ticket = fc.record({
    fields,
    activity: fc.constantFrom(...activities, "unclassified"),
    class: fc.constantFrom<WorkClass>("run", "transform", "unclear"),
  });
  return fc
    .array(ticket, { maxLength, size: "max" })
    .map((all) =>
      all.map(({ fields: given, activity, class: workClass }, at) =>
        classified({ ...given, record: at + 1 }, { activity, class: workClass }),
      ),
    );
}
