import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { byDefault } from "../../src/definitions/default.ts";
import { definitions } from "../../src/definitions/index.ts";
import { auditSchema, type Audit } from "../../src/model/audit.ts";
import { firstRejections } from "../../src/plan/first-rejections.ts";
import { writeAudit } from "../../src/plan/write-audit.ts";
import type { ClassifiedTicket } from "../../src/model/classified-ticket.ts";
import { factsOf } from "../workload/loads.ts";
import { anyTickets, classified, day, tallied } from "../workload/tickets.ts";

const activities = [
  factsOf(),
  factsOf({ id: "resets", title: "Resets", guard: "identity", presumption: "automate" }),
  factsOf({ id: "integration", title: "Integration", usually: "transform", presumption: "grow" }),
];

test("whatever the tickets, the audit is what the schema says and survives being stored", () => {
  fc.assert(
    fc.property(
      anyTickets(
        activities.map(({ id }) => id),
        200,
      ),
      (tickets) => {
        const audit = auditOf(tickets);
        expect(auditSchema.parse(JSON.parse(JSON.stringify(audit)))).toEqual(audit);
      },
    ),
  );
});

test("of what tickets do not tell, what most verdicts lack comes first", () => {
  const tickets = Array.from({ length: 90 }, (_, at) =>
    classified({ title: "VPN slow", opened: day(1, at + 1) }),
  );
  const messages = auditOf(tickets).gaps.flatMap(({ about, message }) =>
    about === "tickets" ? [message] : [],
  );
  expect(messages[0]).toBe(
    "Predictability of every activity: no ticket has the times at which it was opened and resolved",
  );
});

test("no name and no count of a person leaves the pipe", () => {
  const tickets = Array.from({ length: 90 }, (_, at) =>
    classified({ title: "VPN slow", opened: day(1, at + 1), assignee: at < 83 ? "Ana Lima" : "Bo Berg" }),
  );
  const audit = JSON.stringify({ ...auditOf(tickets), input: [] });
  expect(audit).not.toMatch(/ana lima|bo berg|\b83\b/i);
});

test("only the first rejections are told, and all are counted", () => {
  const rejections = Array.from({ length: 50 }, (_, at) => ({
    file: "a.csv",
    line: at + 2,
    code: "impossible-date" as const,
    message: "no such day",
    raw: "31/02",
  }));
  const kept = firstRejections();
  for (const rejection of rejections) kept.add(rejection);
  const { total, first } = auditOf([], kept.told()).rejections;
  expect([total, first.length, first[0]]).toEqual([
    50,
    20,
    { file: "a.csv", line: 2, code: "impossible-date", message: "no such day" },
  ]);
});

function auditOf(
  tickets: readonly ClassifiedTicket[],
  rejections: Audit["rejections"] = { total: 0, first: [] },
): Audit {
  const workload = tallied(tickets);
  return writeAudit({
    version: "1.0.0",
    files: [],
    rejections,
    workload,
    assessed: assess(workload, activities),
    activities,
    definitions,
    definition: byDefault,
    minutesOf: () => 15,
    learning: { adapted: false },
    people: { mode: "group" },
  });
}
