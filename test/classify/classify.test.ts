import fc from "fast-check";
import { expect, test } from "vitest";
import { createClassifier } from "../../src/classify/classify.ts";
import { ticketOf } from "./ticket-of.ts";

const classify = createClassifier();

const text = fc.option(fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), words()), { nil: undefined });

function words() {
  const some = fc.constantFrom(
    "printer",
    "nao",
    "funciona",
    "add",
    "field",
    "test",
    "+",
    "*",
    "constructor",
    "__proto__",
  );
  return fc.array(some, { maxLength: 12 }).map((list) => list.join(" "));
}

const anyTicket = fc
  .record({ title: text, description: text, type: text, category: text, group: text, id: text })
  .map((fields) =>
    ticketOf(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))),
  );

test("the probability lies within 0 and 1, and the evidence is sorted and positive", () => {
  fc.assert(
    fc.property(anyTicket, (ticket) => {
      const { probability, evidence } = classify(ticket);
      expect(probability).toBeGreaterThanOrEqual(0);
      expect(probability).toBeLessThanOrEqual(1);
      const weights = evidence.map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      expect(weights.every((weight) => weight > 0)).toBe(true);
      expect(evidence.length).toBeLessThanOrEqual(3);
    }),
  );
});

test("the same ticket is judged the same, whatever was judged before and by whichever classifier", () => {
  const other = createClassifier();
  fc.assert(
    fc.property(anyTicket, anyTicket, (ticket, hostile) => {
      const alone = classify(ticket);
      classify(hostile);
      expect(classify(ticket)).toEqual(alone);
      expect(other(ticket)).toEqual(alone);
    }),
  );
});

test("the ticket is handed on as it came", () => {
  const ticket = ticketOf({ title: "Printer is jammed", id: "INC0000001" });
  expect(classify(ticket).ticket).toBe(ticket);
});

test("the evidence is in words of the ticket", () => {
  const { evidence } = classify(ticketOf("Der Drucker funktioniert nicht mehr"));
  expect(evidence.map((each) => each.text)).toContain("funktioniert nicht");
});

test.each([
  ["Forgot my password", "password-and-lockout"],
  ["Drucker druckt nur leere Seiten", "printing"],
  ["Demande d'accès au dossier partagé", "access-and-permissions"],
  ["Renovar el certificado SSL", "renewals"],
  ["Notebook não liga", "device-support"],
  ["VPN keeps disconnecting", "network-and-connectivity"],
  ["Restore a deleted folder from last night's backup", "backup-and-recovery"],
  ["Colleague clicked a phishing link", "security-response"],
  ["Migrate all mailboxes to the cloud", "migration-and-modernisation"],
  ["New dashboard for sales figures", "analytics-and-data-products"],
])("%s is about %s", (title, activity) => {
  expect(classify(ticketOf(title)).activity).toBe(activity);
});
