import fc from "fast-check";
import { expect, test } from "vitest";
import { auditSchema } from "../../src/model/audit.ts";
import { verdicts } from "../../src/model/verdict.ts";
import { outputs } from "../../src/outputs/index.ts";
import { columnsReport } from "../../src/text/columns-report.ts";
import type { Audit } from "../../src/model/audit.ts";
import { anyAudit } from "./any-audit.ts";
import { exampleAudit } from "./example-audit.ts";

const hostile = [
  "\u001b[31mred\u001b[0m",
  "\u001b]0;your window\u0007",
  "\u001b]8;;https://evil.example\u001b\\here\u001b]8;;\u001b\\",
  "\u009b2Jgone",
  "bell\u0007 back\b\b\b null\u0000 delete\u007f",
  "two\r\nlines\u2028and\u0085three",
  "abc\u202etxt.exe\u2066",
  "=cmd|' /C calc'!A0",
  "＝1+1",
  "\t=1+1",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "[click](javascript:alert(1)) ![](https://evil.example/x.png) | a | `b` **c**",
  "\ud800 half a character",
];

const look = { width: 80, color: false };

/** The example with the same words everywhere an export or a file name could put them. */
function poisoned(text: string): Audit {
  return auditSchema.parse(
    JSON.parse(JSON.stringify(exampleAudit), (key, value: unknown) =>
      typeof value === "string" && !fixed.has(key) && !words.has(value) ? `${text} ${value}` : value,
    ),
  );
}

const fixed = new Set([
  "effortBasis",
  "grade",
  "name",
  "effect",
  "kind",
  "id",
  "month",
  "from",
  "to",
  "by",
  "word",
  "about",
  "cover",
  "mode",
  "saidBy",
]);
const words = new Set<string>(verdicts);

test.each(outputs.flatMap((output) => hostile.map((text, at) => ({ id: output.id, at, output, text }))))(
  "$id lets no control character of hostile text $at through",
  ({ output, text }) => {
    const said = output.render(poisoned(text), look);
    expect(controls(said)).toEqual([]);
    expect(said).toMatch(/[^\n]\n$/);
  },
);

test.each(outputs)("$id says the same twice, and no control character whatever the audit", (output) => {
  fc.assert(
    fc.property(anyAudit, (audit) => {
      const said = output.render(audit, look);
      expect(output.render(audit, look)).toBe(said);
      expect(controls(said)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each(hostile)("the report of columns lets no control character of hostile text %# through", (text) => {
  for (const file of poisoned(text).input) expect(controls(columnsReport(file, 80))).toEqual([]);
});

test("JSON keeps every text as it is", () => {
  const json = outputs.find(({ id }) => id === "json");
  for (const text of hostile.filter((one) => !one.startsWith("\ud800"))) {
    expect(JSON.parse(json?.render(poisoned(text), look) ?? "")).toEqual(poisoned(text));
  }
});

test("a table of activities has no cell that a spreadsheet would run", () => {
  const csv = outputs.find(({ id }) => id === "csv");
  for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", " =1", "\u0000=1"]) {
    const cells = (csv?.render(poisoned(text), look) ?? "").split(/[,\n]/);
    expect(cells.filter((cell) => /^"?\s*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
  }
});

test("Markdown shows markup and does not act on it", () => {
  const markdown = outputs.find(({ id }) => id === "markdown");
  const said = markdown?.render(poisoned("<img src=x> [a](b) ![c](d) `e` |f| https://g.example"), look) ?? "";
  expect(said).not.toMatch(/<(?!\/?br)/);
  expect(said).not.toMatch(/(?<!\\)\[|(?<!\\)`|[^\\]:\/\//);
});

/** Every character that could act on a terminal or hide what a line says. */
function controls(text: string): string[] {
  return text.match(/[^\P{Cc}\n]|\p{Bidi_Control}|[\u2028\u2029]|\p{Cs}/gu) ?? [];
}
