import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { addsUp, headers, read } from "../ingest/read.ts";

const folder = new URL("../../../shared/labelled/", import.meta.url);
const isThere = existsSync(folder);

const truths = z
  .array(
    z.object({ file: z.string(), fields: z.record(z.string(), z.string()), tickets: z.number().optional() }),
  )
  .parse(isThere ? JSON.parse(readFileSync(new URL("truth.json", folder), "utf8")) : []);

const bytes = (file: string): Uint8Array => readFileSync(new URL(`exports/${file}`, folder));

describe.skipIf(!isThere)("real exports, read in place from ../shared/labelled", () => {
  test("97 of 100 columns and all ticket counts are right", { timeout: 60_000 }, async () => {
    let [right, all] = [0, 0];
    for (const { file, fields, tickets } of truths) {
      const result = await read(bytes(file));
      const said = headers(result);
      for (const [field, header] of Object.entries(fields)) {
        all += 1;
        if (said[field] === header) right += 1;
      }
      all += ["resolved", "closed", "effort"].filter(
        (field) => fields[field] === undefined && said[field] !== undefined,
      ).length;
      expect([file, addsUp(result.file)]).toEqual([file, true]);
      expect([file, result.tickets.length]).toEqual([file, tickets ?? result.tickets.length]);
    }
    expect(all).toBeGreaterThan(120);
    expect(right / all).toBeGreaterThanOrEqual(0.97);
  });

  test("hours of people who share a task are added, not its total again and again", async () => {
    const { tickets } = await read(bytes("task-tracker-en.csv"));
    expect(tickets).toHaveLength(10_266);
    expect(Math.round(tickets.reduce((sum, { effortHours = 0 }) => sum + effortHours, 0))).toBe(95_002);
  });
});
