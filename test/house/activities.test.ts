import { expect, test } from "vitest";
import { activities } from "../../src/activities/index.ts";
import { catalogueOf } from "../../src/house/catalogue.ts";
import { readHouse } from "../../src/house/house.ts";
import { classifierOf } from "./house-of.ts";
import { ticketOf } from "../classify/ticket-of.ts";

const quays = {
  id: "quays",
  title: "Quay systems",
  usually: "run",
  phrases: ["crane*", "weigh bridge, gate"],
};
const house = async (config: object) => readHouse(JSON.stringify(config), "house.json");

test("the catalogue of the house is the other one, with its own activities behind and its own names", async () => {
  const all = catalogueOf(
    await house({ activities: [quays], titles: { printing: "Output", quays: "Quays" } }),
  );
  expect(all.map(({ id }) => id)).toEqual([...activities.map(({ id }) => id), "quays"]);
  const title = (wanted: string) => all.find(({ id }) => id === wanted)?.title;
  expect([title("printing"), title("quays"), title("renewals")]).toEqual([
    "Output",
    "Quays",
    activities.find(({ id }) => id === "renewals")?.title,
  ]);
  expect(catalogueOf(undefined)).toBe(activities);
});

test.each([
  ["run", { market: 3, defaultMinutes: 45, presumption: "review", what: "Quay systems." }],
  ["transform", { market: 3, defaultMinutes: 960, presumption: "grow", what: "Quay systems." }],
])("what an activity that is usually %s does not say is assumed", async (usually, assumed) => {
  const [own] = (await house({ activities: [{ ...quays, usually }] })).activities;
  expect(own).toMatchObject(assumed);
});

test("what it says is kept", async () => {
  const said = { market: 5, defaultMinutes: 12, presumption: "automate", what: "Cranes." };
  expect((await house({ activities: [{ ...quays, ...said }] })).activities[0]).toMatchObject(said);
});

let withQuays: ReturnType<typeof classifierOf> | undefined;

test.each([
  ["Cranes stand still", "quays"],
  ["Weigh bridge gate is shut", "quays"],
  ["Printer at the weigh bridge", "printing"],
  ["Der Kran und die Crane-Anlage stehen seit heute, bitte um Hilfe", "quays"],
])("%s is %s", async (title, activity) => {
  withQuays ??= classifierOf(await house({ activities: [quays] }));
  expect(withQuays(ticketOf(title)).activity).toBe(activity);
});

async function withPhrases(phrases: object) {
  return classifierOf(await house({ activities: [{ ...quays, phrases }] }));
}

test("strong phrases outweigh those of the catalogue that are weaker, weak ones do not", async () => {
  const ticket = ticketOf("Printer at the quay");
  expect((await withPhrases({ strong: ["quay"] }))(ticket).activity).toBe("quays");
  expect((await withPhrases({ weak: ["quay"] }))(ticket).activity).toBe("printing");
});
