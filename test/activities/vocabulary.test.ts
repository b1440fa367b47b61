import { expect, test } from "vitest";
import { createClassifier } from "../../src/classify/classify.ts";
import { ticketOf } from "../classify/ticket-of.ts";

const classify = createClassifier();

test.each([
  ["New Employee Onboarding – Standard", "joiner-mover-leaver"],
  ["Employee Offboarding – Contractor", "joiner-mover-leaver"],
  ["Eintrittsmeldung Pflege Station 4", "joiner-mover-leaver"],
  ["CRITICAL: disk /var 95 %", "monitoring-and-alerts"],
  ["[FIRING:1] HighErrorRate", "monitoring-and-alerts"],
  ["Planned Works Notification", "network-and-connectivity"],
  ["Wartungsankündigung Glasfaserstrecke", "network-and-connectivity"],
  ["Avis de travaux programmés", "network-and-connectivity"],
  ["Aviso de mantenimiento del operador", "network-and-connectivity"],
  ["Comunicado de manutenção programada", "network-and-connectivity"],
  ["Kasse hängt, Filiale 12", "application-support"],
  ["HL7 queue to the laboratory stuck", "batch-and-interfaces"],
  ["IDoc errors in WE02", "batch-and-interfaces"],
  ["Patient merge, two numbers for one person", "data-correction"],
  ["TPE en panne, caisse 3", "field-hardware"],
  ["Desbloqueo de usuario, core bancario", "password-and-lockout"],
])("in the words of its trade: %s is %s, and run", (title, activity) => {
  expect(classify(ticketOf(title))).toMatchObject({ activity, class: "run" });
});
