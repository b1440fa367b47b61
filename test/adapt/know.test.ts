import { expect, test } from "vitest";
import { know } from "../../src/adapt/know.ts";
import { labelOf } from "../../src/adapt/answers.ts";
import { createClassifier } from "../../src/classify/classify.ts";
import { createWeigh } from "../../src/classify/weigh.ts";
import type { Label } from "../../src/model/labels.ts";
import type { Ticket } from "../../src/model/ticket.ts";
import { ticketOf } from "../classify/ticket-of.ts";

const weigh = createWeigh();

async function* each(tickets: readonly Ticket[]): AsyncGenerator<Ticket> {
  yield* tickets;
}

const places = ["warehouse", "ward", "branch", "library", "depot", "office"];

/** A house in which one group prints and another one plans. */
const export60: readonly Ticket[] = Array.from({ length: 60 }, (_, at) => {
  const place = `${places[at % places.length] ?? ""} ${at}`;
  return ticketOf(
    at % 2 === 0
      ? { id: `T-${at}`, title: `Printer in ${place} is jammed`, group: "Team Blue" }
      : { id: `T-${at}`, title: `Develop new customer portal, ${place}`, group: "Team Green" },
  );
});

const cryptic = (group: string): Ticket => ticketOf({ id: "X", title: "Quarterly grommet", group });

async function classifierOf(tickets: readonly Ticket[] | undefined, labels: readonly Label[] = []) {
  const known = await know(weigh, { tickets: tickets === undefined ? undefined : each(tickets), labels });
  return { ...known, classify: createClassifier({ weigh, ...known }) };
}

test("a ticket that says little is read by the habits of its group", async () => {
  const { adapted, classify } = await classifierOf(export60);
  const { classify: alone } = await classifierOf(undefined);
  expect(adapted).toBe(true);
  const transform = (group: string, by: typeof alone): number => {
    const { class: said, probability } = by(cryptic(group));
    return said === "transform" ? probability : 1 - probability;
  };
  expect(transform("Team Green", classify)).toBeGreaterThan(transform("Team Green", alone) + 0.05);
  expect(transform("Team Blue", classify)).toBeLessThan(transform("Team Blue", alone));
});

test("the order of tickets does not change what is learned from them, to the last digit", async () => {
  const forwards = await classifierOf(export60);
  const backwards = await classifierOf(export60.toReversed());
  for (const ticket of [...export60, cryptic("Team Green")])
    expect(backwards.classify(ticket)).toEqual(forwards.classify(ticket));
});

test("few tickets, and tickets that resemble nobody, teach nothing", async () => {
  expect((await classifierOf(export60.slice(0, 20))).adapted).toBe(false);
  const lone = Array.from({ length: 60 }, (_, at) => ticketOf({ id: `T-${at}`, title: `q${at}z w${at}y` }));
  expect((await classifierOf(lone)).adapted).toBe(false);
});

test("an answer is the label of its ticket, says so, and moves tickets that resemble it", async () => {
  const ticket = cryptic("Team Blue");
  const label = labelOf(ticket, weigh(ticket), { class: "transform", activity: "automation" });
  const { classify } = await classifierOf(undefined, [label]);
  expect(classify(ticket)).toMatchObject({ class: "transform", activity: "automation", answered: true });
  expect(classify(ticket).evidence[0]).toMatchObject({ kind: "answer" });
  const alike = ticketOf({ id: "Y", title: "Yearly grommet", group: "Team Blue" });
  const before = createClassifier({ weigh })(alike);
  const after = classify(alike);
  expect(before.class).not.toBe("transform");
  expect(after.class === "transform" || after.probability < before.probability).toBe(true);
  expect(after.answered).toBeUndefined();
});

test("an answer holds no text of its ticket", () => {
  const ticket = ticketOf({
    title: "Grommet of Zaphod",
    description: "Beeblebrox calls",
    group: "Heart of Gold",
  });
  const label = JSON.stringify(labelOf(ticket, weigh(ticket), { class: "run" }));
  expect(label).not.toMatch(/grommet|zaphod|beeblebrox|heart/i);
});

test("an answer of unclear holds for its ticket and teaches nothing", async () => {
  const ticket = cryptic("Team Blue");
  const { classify } = await classifierOf(undefined, [labelOf(ticket, weigh(ticket), { class: "unclear" })]);
  expect(classify(ticket).class).toBe("unclear");
  const other = ticketOf({ title: "Printer is jammed", group: "Team Blue" });
  expect(classify(other)).toEqual(createClassifier({ weigh })(other));
});

test.each([
  ["markup", "<script>alert(1)</script> develop migrate automate"],
  ["a formula", "=cmd|' /C calc'!A0"],
  ["control characters", "Printer \u001b[2Jis jammed"],
  ["a flood of words", "implement new system ".repeat(40)],
])("a title of %s changes no other ticket", async (_, title) => {
  const plain = await classifierOf(export60);
  const hostile = await classifierOf([...export60, ticketOf({ id: "H", title, group: "Team Blue" })]);
  for (const ticket of export60) expect(hostile.classify(ticket)).toEqual(plain.classify(ticket));
});
