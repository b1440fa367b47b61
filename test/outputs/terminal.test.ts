import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { auditSchema } from "../../src/model/audit.ts";
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

test("an accounting that does not add up is not made to look as if it did", () => {
  const [file] = exampleAudit.input;
  if (file === undefined) throw new Error("the example has a file");
  const short = { ...exampleAudit, input: [{ ...file, accounting: { ...file.accounting, records: 9_220 } }] };
  expect(terminal.render(short, monochrome(120))).toContain("+ 4 not accounted for");
});

function widestLine(text: string): number {
  return Math.max(...text.split("\n").map(widthOf));
}
