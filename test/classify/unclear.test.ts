import { expect, test } from "vitest";
import { createClassifier } from "../../src/classify/classify.ts";
import { ticketOf } from "./ticket-of.ts";

const classify = createClassifier();

test("a ticket without words and without a record type is unclear and unclassified", () => {
  const { class: said, activity } = classify(ticketOf({}));
  expect([said, activity]).toEqual(["unclear", "unclassified"]);
});

test("a ticket without words is what its record type says, but softly", () => {
  const { class: said, probability } = classify(ticketOf({ type: "Incident" }));
  expect(said).toBe("run");
  expect(probability).toBeLessThanOrEqual(0.7);
});

test.each([
  "test",
  "Testticket, bitte ignorieren",
  "ceci est un test",
  "esto es una prueba",
  "favor desconsiderar",
  "xq 77",
  "???",
])("%s is unclear", (title) => {
  const { class: said, activity } = classify(ticketOf(title));
  expect([said, activity]).toEqual(["unclear", "unclassified"]);
});

test("the word test inside real work changes nothing", () => {
  expect(classify(ticketOf("Test mail server is down since this morning")).class).toBe("run");
});

test("an unknown sentence is run with little confidence and names no activity", () => {
  const { class: said, activity, probability } = classify(ticketOf("zorp flimmel quandary brixt"));
  expect([said, activity]).toEqual(["run", "unclassified"]);
  expect(probability).toBeLessThan(0.8);
});
