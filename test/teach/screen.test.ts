import { expect, test } from "vitest";
import { screenOf, type Shown } from "../../src/teach/screen.ts";
import { widthOf } from "../../src/text/width.ts";
import { ticketOf } from "../classify/ticket-of.ts";

const shown = (changes: Partial<Shown> = {}): Shown => ({
  ticket: ticketOf({
    title: "Printer on floor three shows a paper jam",
    description: "Since this morning every second page stays inside. ".repeat(12),
    type: "Incident",
    category: "Hardware",
    group: "Service Desk",
  }),
  place: { number: 3, of: 20 },
  likeIt: { tickets: 1204, isEstimate: false },
  thought: { class: "run", probability: 0.54, activity: "Printing and scanning" },
  ...changes,
});

test.each([60, 80])("a question at %i columns", async (width) => {
  await expect(screenOf(shown(), width)).toMatchFileSnapshot(`golden/screen.${width}.txt`);
});

test.each([
  [{ tickets: 1204, isEstimate: false }, "3 of 20 · 1,204 tickets like it"],
  [{ tickets: 1204, isEstimate: true }, "3 of 20 · about 1,204 tickets like it"],
  [{ tickets: 1, isEstimate: false }, "3 of 20 · 1 ticket like it"],
  [{ tickets: 0, isEstimate: true }, "3 of 20 · no other like it"],
])("%j is said as: %s", (likeIt, line) => {
  expect(screenOf(shown({ likeIt }), 80).split("\n")[0]).toBe(line);
});

test("no line is wider than the terminal, whatever the ticket says", () => {
  const ticket = ticketOf({
    title: "漢字".repeat(90),
    description: `https://example.org/${"a".repeat(400)} ${"b ".repeat(500)}`,
    type: "T".repeat(90),
    group: "G".repeat(90),
  });
  const lines = screenOf(shown({ ticket }), 60).split("\n");
  expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(60);
  expect(lines.length).toBeLessThan(18);
});

test("markup is not shown", () => {
  const ticket = ticketOf({
    title: "Access &amp; rights",
    description: "<div>Please <b>extend</b> the list</div>",
  });
  const screen = screenOf(shown({ ticket }), 80);
  expect(screen).toContain("\n  Access & rights\n  Please extend the list\n");
});

test("personal data are masked and escape sequences taken out, wherever they stand", () => {
  const hostile = "Call jane.roe@example.org \u001b[31mnow\u001b[0m\u0007 password: Hunter2!";
  const ticket = ticketOf({ title: hostile, description: hostile, category: hostile, group: hostile });
  const screen = screenOf(shown({ ticket }), 80);
  expect(screen).not.toMatch(/jane\.roe|Hunter2/);
  expect(screen.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  expect(screen).toContain("[secret]");
});
