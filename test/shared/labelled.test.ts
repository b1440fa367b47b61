import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { audit } from "../../src/audit.ts";
import { addsUp, headers, read, type Read } from "../ingest/read.ts";
import { sourceOf } from "../ingest/source-of.ts";

const folder = new URL("../../../shared/labelled/", import.meta.url);
const isThere = existsSync(folder);

const truths = z
  .array(
    z.object({
      file: z.string(),
      fields: z.record(z.string(), z.string()),
      records: z.number(),
      tickets: z.number().optional(),
    }),
  )
  .parse(isThere ? JSON.parse(readFileSync(new URL("truth.json", folder), "utf8")) : []);

const bytes = (file: string): Uint8Array => readFileSync(new URL(`exports/${file}`, folder));

/** Each export is read once, whichever test asks first. */
const readings = new Map<string, Promise<Read>>();
function reading(file: string): Promise<Read> {
  const known = readings.get(file) ?? read(bytes(file));
  readings.set(file, known);
  return known;
}

describe.skipIf(!isThere)("real exports, read in place from ../shared/labelled (skipped without it)", () => {
  test.each(truths)(
    "$file is read from end to end, and its records add up",
    { timeout: 30_000 },
    async ({ file, records, tickets }) => {
      const result = await reading(file);
      const { accounting } = result.file;
      expect(addsUp(result.file)).toBe(true);
      expect(accounting.records - accounting.blank - accounting.preamble - accounting.footer).toBe(records);
      expect(accounting.read).toBe(result.tickets.length);
      expect(result.tickets).toHaveLength(tickets ?? result.tickets.length);
    },
  );

  test(
    "97 of 100 columns and ticket counts are right, scored as score.mjs does",
    { timeout: 60_000 },
    async () => {
      const scores: { file: string; what: string; is: unknown; said: unknown }[] = [];
      for (const { file, fields, tickets } of truths) {
        const result = await reading(file);
        const said = headers(result);
        for (const [field, header] of Object.entries(fields))
          scores.push({ file, what: field, is: header, said: said[field] });
        for (const field of ["resolved", "closed", "effort"]) {
          if (fields[field] === undefined && said[field] !== undefined)
            scores.push({ file, what: field, is: undefined, said: said[field] });
        }
        if (tickets !== undefined)
          scores.push({ file, what: "(tickets)", is: tickets, said: result.tickets.length });
      }
      const wrong = scores.filter(({ is, said }) => is !== said);
      expect(scores.length).toBeGreaterThan(120);
      expect({ wrong, tooMany: wrong.length > 0.03 * scores.length }).toEqual({ wrong, tooMany: false });
    },
  );

  test("hours of people who share a task are added, not its total again and again", async () => {
    const { tickets } = await reading("task-tracker-en.csv");
    expect(tickets).toHaveLength(10_266);
    expect(Math.round(tickets.reduce((sum, { effortHours = 0 }) => sum + effortHours, 0))).toBe(95_002);
  });

  test.each(["jira-cloud-small-en.csv", "servicenow-labels-pt.csv"])(
    "the same bytes of %s give the same audit, wherever a piece of them ends",
    async (file) => {
      const audits = [4096, 4096, 7].map(async (piece) =>
        JSON.stringify(
          await audit([sourceOf(bytes(file), piece)], {
            reading: { columns: new Map() },
            onRejection: () => {},
            version: "0",
          }),
        ),
      );
      const [first, again, inSmallPieces] = await Promise.all(audits);
      expect(again).toBe(first);
      expect(inSmallPieces).toBe(first);
    },
  );
});
