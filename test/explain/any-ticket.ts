import fc from "fast-check";
import type { Ticket } from "../../src/model/ticket.ts";

const some =
  "printer drucker não funciona locked out automate new report test migrate the project accès refusé contraseña + * C++ __proto__ 42";

const words = fc.array(fc.constantFrom(...some.split(" ")), { maxLength: 10 }).map((list) => list.join(" "));

const text = fc.option(fc.oneof(words, fc.string({ unit: "binary", maxLength: 120 })), { nil: undefined });
const type = fc.option(fc.constantFrom("Incident", "Bug", "Story", "Aufgabe", "\u001b[31mTask"), {
  nil: undefined,
});

/** Tickets of ordinary and of hostile words, with any of their fields missing. */
export const anyTicket: fc.Arbitrary<Omit<Ticket, "origin">> = fc
  .record({
    id: text,
    title: text,
    description: text,
    type,
    category: text,
    subcategory: text,
    group: text,
    application: text,
    requester: text,
    labels: fc.option(fc.array(fc.string(), { minLength: 1, maxLength: 3 }), { nil: undefined }),
    effortHours: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { nil: undefined }),
  })
  .map((fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
