import { expect, test } from "vitest";
import { outputs } from "../../src/outputs/index.ts";
import { csv } from "../../src/outputs/csv.ts";
import { json } from "../../src/outputs/json.ts";
import { markdown } from "../../src/outputs/markdown.ts";
import { exampleAudit } from "./example-audit.ts";
import { allUnclear } from "./poor-audits.ts";

const look = { width: 80, color: true };

test.each(outputs.filter(({ id }) => ["markdown", "csv"].includes(id)))(
  "$id reads as in the golden file, in colour or not",
  async (output) => {
    const said = output.render(exampleAudit, look);
    expect(output.render(exampleAudit, { ...look, color: false })).toBe(said);
    await expect(said).toMatchFileSnapshot(`golden/example.${output.id}.txt`);
  },
);

test("what is not known is an empty cell of the table, and never nought", () => {
  const [header = "", first = ""] = csv.render(allUnclear, look).split("\n");
  const cells = Object.fromEntries(header.split(",").map((name, at) => [name, first.split(",")[at]]));
  expect(cells).toMatchObject({ "hours per month": "", "releases base": "", "points outsource": "" });
  expect(cells["effort hours"]).toBe("137.3");
});

test("Markdown leaves nothing of an audit out", () => {
  const said = markdown.render(exampleAudit, look);
  for (const { title } of exampleAudit.activities) expect(said).toContain(`### ${title}: `);
  for (const { message } of exampleAudit.savings.assumptions) expect(said).toContain(message);
  for (const { done } of exampleAudit.roadmap.days30) expect(said).toContain(done);
  for (const { role } of exampleAudit.roadmap.retained) expect(said).toContain(role);
  for (const { formula } of exampleAudit.formulas) expect(said).toContain(formula);
  for (const { answer } of exampleAudit.answers.given) expect(said).toContain(answer);
});

test("Markdown has tables of as many cells as their heads, and no sign of ours that it would act on", () => {
  const said = markdown.render(exampleAudit, look);
  const widths = said.split(/\n(?!\|)/).map((block) => [
    ...new Set(
      block
        .split("\n")
        .filter((line) => line.startsWith("|"))
        .map((line) => line.split(/(?<!\\)\|/).length),
    ),
  ]);
  expect(widths.filter((each) => each.length > 1)).toEqual([]);
  expect(said).not.toMatch(/(?<!\\)~|</);
});

test("JSON is the audit, in the order of the schema, whatever order it was made in", () => {
  const said = json.render(exampleAudit, look);
  const turned = Object.fromEntries(Object.entries(exampleAudit).toReversed());
  expect(JSON.parse(said)).toEqual(exampleAudit);
  expect(json.render({ ...exampleAudit, ...turned }, look)).toBe(said);
  expect(said.startsWith('{\n  "schemaVersion": 1,\n')).toBe(true);
  expect(said).toMatch(/[^\n]\n$/);
});

test("what is not an audit is not written as one", () => {
  const split = { ...exampleAudit.split, loggedShare: Number.NaN };
  expect(() => json.render({ ...exampleAudit, split }, look)).toThrow("loggedShare");
});
