import fc from "fast-check";
import { expect, test } from "vitest";
import { columnsReport } from "../../src/text/columns-report.ts";
import { widthOf } from "../../src/text/width.ts";
import { anyAudit } from "../outputs/any-audit.ts";
import { exampleAudit } from "../outputs/example-audit.ts";

test.each([80, 40])("at %i columns it reads as in the golden file", async (width) => {
  const said = exampleAudit.input.map((file) => columnsReport(file, width)).join("\n");
  await expect(said).toMatchFileSnapshot(`golden/columns.${width}.txt`);
});

test("whatever the file, it renders, and no line is wider than the terminal", () => {
  fc.assert(
    fc.property(anyAudit, fc.integer({ min: 30, max: 200 }), (audit, width) => {
      const lines = audit.input.flatMap((file) => columnsReport(file, width).split("\n"));
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
    }),
    { numRuns: 50 },
  );
});
