import { expect, test } from "vitest";
import { readHouse } from "../../src/house/house.ts";
import type { Ticket } from "../../src/model/ticket.ts";
import { ticketOf } from "../classify/ticket-of.ts";
import { oneRule } from "./house-of.ts";

const ticket: Omit<Ticket, "origin"> = {
  id: "INC-0042",
  title: "Étiqueteuse du quai  4: bourrage",
  description: "The label printer of the quay is jammed.\n\nBest regards\nAna of the crane team",
  type: "Incident",
  category: "Hardware",
  subcategory: "Printing",
  group: "Équipe Nuit",
  application: "Berth Planner",
  labels: ["night-shift", "Quay 4"],
  status: "Closed",
  priority: "3 - Moderate",
};

async function matches(when: object, fields = ticket): Promise<boolean> {
  const house = await readHouse(JSON.stringify({ rules: oneRule(when) }), "house.json");
  return house.rulesFor(ticketOf(fields)).length === 1;
}

test.each<[when: object]>([
  [{ text: "etiqueteuse" }],
  [{ text: "ETIQUETEUSE du Quai" }],
  [{ text: ["no such phrase", "label printer"] }],
  [{ text: "print*" }],
  [{ text: "quay + jammed" }],
  [{ title: "etiqueteuse du quai 4: bourrage" }],
  [{ title: "Étiqueteuse du *" }],
  [{ type: "incident" }],
  [{ category: "HARDWARE", subcategory: "printing" }],
  [{ group: "equipe nuit" }],
  [{ application: "berth*" }],
  [{ label: "quay 4" }],
  [{ label: ["day-shift", "night-*"] }],
  [{ status: ["open", "closed"], priority: "3*" }],
  [{ id: "inc-*" }],
  [{ subcategory: "*" }],
  [{ matches: { title: "quai\\s+[0-9]" } }],
  [{ matches: { description: "(?i)^the LABEL", label: "^night" } }],
  [{ matches: { id: ["^REQ", "^INC-0+42$"] } }],
  [{ text: "jammed", group: "Équipe*", matches: { priority: "^3" } }],
])("%j matches the ticket", async (when) => {
  expect(await matches(when)).toBe(true);
});

test.each<[because: string, when: object]>([
  ["half a word is no word", { text: "etiquet" }],
  ["words stand in another order", { text: "printer label" }],
  ["both are wanted", { text: "quay + crane driver" }],
  ["no text of the title and the description holds it", { text: "night shift" }],
  ["a signature is not read", { text: "crane team" }],
  ["a value is compared as a whole", { group: "nuit" }],
  ["without a star an ending counts", { application: "berth" }],
  ["the gap before the star counts", { application: "ber *" }],
  ["one of two conditions fails", { type: "incident", status: "open" }],
  ["case counts in expressions", { matches: { type: "^incident$" } }],
  ["one of two expressions fails", { matches: { type: "^Incident$", group: "^Day" } }],
])("%s: %j does not match", async (_, when) => {
  expect(await matches(when)).toBe(false);
});

test.each<[when: object]>([
  [{ text: "printer" }],
  [{ type: "*" }],
  [{ label: "*" }],
  [{ matches: { title: ".*" } }],
])("%j does not match a ticket that has no such field", async (when) => {
  expect(await matches(when, {})).toBe(false);
});

test("an expression reads the first ten thousand characters", async () => {
  const when = { matches: { description: "needle" } };
  expect(await matches(when, { description: `${" ".repeat(9_000)}needle` })).toBe(true);
  expect(await matches(when, { description: `${" ".repeat(11_000)}needle` })).toBe(false);
});
