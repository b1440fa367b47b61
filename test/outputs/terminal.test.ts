import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { auditSchema, type Audit } from "../../src/model/audit.ts";
import { terminal } from "../../src/outputs/terminal.ts";
import { widthOf } from "../../src/text/width.ts";
import { anyAudit } from "./any-audit.ts";
import { exampleAudit } from "./example-audit.ts";
import { allUnclear, noTickets } from "./poor-audits.ts";

const monochrome = (width: number) => ({ width, color: false });

test("the example is an audit", () => {
  expect(auditSchema.parse(exampleAudit)).toEqual(exampleAudit);
});

test.each([40, 60, 80, 120])("at %i columns it reads as in the golden file", async (width) => {
  await expect(terminal.render(exampleAudit, monochrome(width))).toMatchFileSnapshot(
    `golden/example.${width}.txt`,
  );
});

test("without tickets, and where nothing is clear, it reads as in the golden file", async () => {
  await expect(terminal.render(noTickets, monochrome(80))).toMatchFileSnapshot("golden/no-tickets.80.txt");
  await expect(terminal.render(allUnclear, monochrome(80))).toMatchFileSnapshot("golden/all-unclear.80.txt");
});

test("no line is wider than the terminal", () => {
  for (let width = 30; width <= 200; width += 1) {
    expect(widestLine(terminal.render(exampleAudit, monochrome(width)))).toBeLessThanOrEqual(width);
  }
});

test("whatever the audit, it renders, and no line is wider than the terminal", () => {
  fc.assert(
    fc.property(anyAudit, fc.integer({ min: 30, max: 200 }), (audit, width) => {
      expect(widestLine(terminal.render(audit, monochrome(width)))).toBeLessThanOrEqual(width);
    }),
    { numRuns: 150 },
  );
});

test("colour adds colour and nothing else", () => {
  const colored = terminal.render(exampleAudit, { width: 80, color: true });
  const plain = terminal.render(exampleAudit, monochrome(80));
  expect(colored).toContain("\u001b[");
  expect(stripVTControlCharacters(colored)).toBe(plain);
  expect(plain).not.toContain("\u001b");
});

test.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY, 12, 9_999])(
  "a terminal of %d columns is no reason to fail",
  (width) => {
    expect(terminal.render(exampleAudit, monochrome(width))).toContain("IT WORK AUDIT");
  },
);

test("every verdict, every file and every number of the accounting is said", () => {
  const said = terminal.render(exampleAudit, monochrome(120));
  for (const { title } of exampleAudit.moves) expect(said).toContain(title);
  for (const { name } of exampleAudit.input) expect(said).toContain(name);
  expect(said).toContain(
    "records 9,216 = 7,180 read + 2,033 merged + 3 rejected + 0 blank + 0 preamble + 0 footer\n",
  );
});

test("what a director takes to a meeting stands above the details, on one page", () => {
  const [page = "", details = ""] = terminal.render(exampleAudit, monochrome(80)).split("── DETAILS ");
  expect(page.split("\n").length).toBeLessThanOrEqual(55);
  for (const heading of [
    "RELEASABLE",
    "TARGET",
    "DO FIRST",
    "NOT TO HAND OUT",
    "RISK",
    "HOW SURE",
    "MISSING",
  ]) {
    expect(page).toMatch(new RegExp(`^${heading}`, "m"));
    expect(details).not.toMatch(new RegExp(`^${heading} `, "m"));
  }
});

test("a section about which nothing is known is left out", () => {
  const said = terminal.render(allUnclear, monochrome(80));
  const headings = [
    "TARGET",
    "RISK",
    "HOW SURE",
    "MISSING",
    "FIREFIGHTING",
    "TEAMS",
    "UPTIME",
    "APPLICATIONS",
  ];
  for (const heading of [...headings, "SAVINGS", "GOALS", "KEY PEOPLE", "PEOPLE", "ANSWERS", "PLAN"]) {
    expect(said).not.toMatch(new RegExp(`^${heading}`, "m"));
  }
});

test("what nothing may be handed out without is said once, what only one activity needs beside it", () => {
  const said = terminal.render(exampleAudit, monochrome(80));
  expect(said.match(/a named owner in the house/g)).toHaveLength(1);
  expect(said).toContain("Not without: people near every site.");
});

test("a verdict that is fragile says on the first page what would turn it", () => {
  const [page = ""] = terminal.render(exampleAudit, monochrome(100)).split("── DETAILS ");
  expect(page).toContain("fragile 62%");
  expect(page).toContain("turns to review if predictability counts 20% more.");
});

test("where data is poor, the first page says what that does to its numbers", () => {
  const message = "93% of the efforts are as long as the ticket was open";
  const quality = {
    grade: "D" as const,
    because: message,
    issues: [{ code: "elapsed", message, effect: "all hours are far too many" }],
  };
  const said = terminal.render({ ...exampleAudit, quality }, monochrome(80)).replace(/\s+/g, " ");
  expect(said).toContain("All hours are far too many.");
  expect(said).toContain("do not count on them");
});

test.each([
  [{ releases: null }, /Desktop support and network +– /],
  [{ releases: { low: 2, base: 2, high: 2 } }, /Desktop support and network +~2 /],
])("hours that a move frees stand with their basis: %o", (more, said) => {
  const moves = exampleAudit.moves.map((move) => ({ ...move, ...more }));
  expect(terminal.render({ ...exampleAudit, moves }, monochrome(80))).toMatch(said);
});

test("where hours are logged, none is marked as estimated", () => {
  const byBasis = {
    logged: { tickets: 8_412, hours: 5_910 },
    "hands-on-share": { tickets: 0, hours: 0 },
    "default-minutes": { tickets: 0, hours: 0 },
  };
  const logged: Audit = {
    ...exampleAudit,
    split: { ...exampleAudit.split, effortBasis: "logged", effortByBasis: byBasis },
    activities: exampleAudit.activities.map((activity) => ({ ...activity, effortBasis: "logged" })),
  };
  expect(terminal.render(logged, monochrome(80))).not.toContain("~");
});

test("an accounting that does not add up is not made to look as if it did", () => {
  const [file] = exampleAudit.input;
  if (file === undefined) throw new Error("the example has a file");
  const short = { ...exampleAudit, input: [{ ...file, accounting: { ...file.accounting, records: 9_220 } }] };
  expect(terminal.render(short, monochrome(120))).toContain("+ 4 not accounted for");
});

function widestLine(text: string): number {
  return Math.max(...text.split("\n").map(widthOf));
}
