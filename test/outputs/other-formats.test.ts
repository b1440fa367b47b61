import { expect, test } from "vitest";
import { outputs } from "../../src/outputs/index.ts";
import { json } from "../../src/outputs/json.ts";
import { exampleAudit } from "./example-audit.ts";

const look = { width: 80, color: true };

test.each(outputs.filter(({ id }) => ["markdown", "csv"].includes(id)))(
  "$id reads as in the golden file, in colour or not",
  async (output) => {
    const said = output.render(exampleAudit, look);
    expect(output.render(exampleAudit, { ...look, color: false })).toBe(said);
    await expect(said).toMatchFileSnapshot(`golden/example.${output.id}.txt`);
  },
);

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
