import fc from "fast-check";
import { expect, test } from "vitest";
import { activities } from "../../src/activities/index.ts";
import { readHouse } from "../../src/house/house.ts";
import { ticketOf } from "../classify/ticket-of.ts";
import { classifierOf, free, under } from "./house-of.ts";

const classes = ["run", "transform", "unclear"] as const;
const words = ["printer", "toner", "new", "report", "crane", "plc", "why", "test", "zz-1", "Étage", "login"];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((all) => all.join(" "));
const value = fc.constantFrom("Web", "Desk", "Ops 1", "Ops 2");

const anyTicket = fc
  .record({ title: text, description: text, group: value, type: value }, { requiredKeys: ["title"] })
  .map(ticketOf);

const conditions = fc
  .record(
    {
      text: fc.constantFrom(...words),
      group: fc.constantFrom("web", "ops*", "DESK"),
      type: fc.constantFrom("web", "ops*"),
      matches: fc.record({ title: fc.constantFrom("^printer", "(crane|plc)$", "[0-9]") }),
    },
    { requiredKeys: [] },
  )
  .filter((when) => Object.keys(when).length > 0);

const id = fc.constantFrom(...activities.map((activity) => activity.id));
const effect = fc.oneof(
  fc.record({ class: fc.constantFrom(...classes) }),
  fc.record({ activity: id }),
  fc.record({ class: fc.constantFrom(...classes), activity: id }),
  fc.record({ notClass: fc.constantFrom(...classes) }),
  fc.record({ notActivity: fc.array(id, { minLength: 1, maxLength: 40 }) }),
);

const anyRules = fc
  .array(fc.record({ when: conditions, effect }), { minLength: 1, maxLength: 4 })
  .map((all) => all.map(({ when, effect: says }, at) => ({ name: `Rule ${at}`, when, ...says })));

test("a rule never changes a ticket it does not match", async () => {
  let [matched, left] = [0, 0];
  await fc.assert(
    fc.asyncProperty(anyRules, anyTicket, async (rules, ticket) => {
      const house = await readHouse(JSON.stringify({ rules }), "house.json");
      const classified = (await under(rules))(ticket);
      const matching = house.rulesFor(ticket).map(({ name }) => name);
      if (matching.length > 0) matched += 1;
      else left += 1;
      expect((classified.rules ?? []).map(({ name }) => name)).toEqual(matching);
      expect(matching.length === 0 ? classified : free(ticket)).toEqual(free(ticket));
    }),
    { numRuns: 300 },
  );
  expect(Math.min(matched, left)).toBeGreaterThan(10);
});

test("what is forced is said for certain, what is forbidden is not said, and a probability stays one", async () => {
  await fc.assert(
    fc.asyncProperty(effect, anyTicket, async (says, ticket) => {
      const rules = [{ name: "Rule", when: { title: "*" }, ...says }];
      const { class: said, activity, probability, evidence } = (await under(rules))(ticket);
      expect(probability).toBeGreaterThanOrEqual(0);
      expect(probability).toBeLessThanOrEqual(1);
      const weights = evidence.map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      expect(weights.length).toBeLessThanOrEqual(3);
      expect({
        class: !("class" in says) || (said === says.class && probability === 1),
        activity: !("activity" in says) || activity === says.activity,
        notClass: !("notClass" in says) || said !== says.notClass,
        notActivity: !("notActivity" in says) || !says.notActivity.includes(activity),
      }).toEqual({ class: true, activity: true, notClass: true, notActivity: true });
    }),
  );
});

test("an activity of the house never changes a ticket in which none of its phrases is found", async () => {
  const own = { id: "quays", title: "Quays", usually: "transform", phrases: ["crane", "plc"] };
  const house = await readHouse(JSON.stringify({ activities: [own] }), "house.json");
  const classify = classifierOf(house);
  fc.assert(
    fc.property(anyTicket, (ticket) => {
      fc.pre(!/crane|plc/.test(`${ticket.title} ${ticket.description}`));
      expect(classify(ticket)).toEqual(free(ticket));
    }),
  );
  expect(classify(ticketOf("crane")).activity).toBe("quays");
});
