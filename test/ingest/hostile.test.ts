import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/model/user-error.ts";
import { addsUp, csv, read } from "./read.ts";
import { sourceOf } from "./source-of.ts";

const header = "Number,Opened,Short description\n";
const rows = Array.from({ length: 30 }, (_, at) => [`INC${at}`, `2025-01-${at % 9}1`, `Matter ${at}`]);

describe("bytes of any kind", () => {
  test("are read, or refused with a sentence; nothing else happens", async () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc
        .constantFrom(header, '"', '""', ",", "\r\n", "\n\n", "\u0000", ";", "INC1,2025-01-01,x\n", "Ü;ß\n")
        .map((text) => new TextEncoder().encode(text)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const bytes = Uint8Array.from(pieces.flatMap((one) => [...one]));
        const result = await read(bytes).catch((error: unknown) => error);
        expect(
          result instanceof UserError || (typeof result === "object" && result !== null && "file" in result),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test("the order of records never changes the tickets", async () => {
  const known = new Set(
    (await read(csv([["Number", "Opened", "Short description"], ...rows]))).tickets.map(
      ({ id, title }) => `${id} ${title}`,
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
      const { tickets } = await read(csv([["Number", "Opened", "Short description"], ...shuffled]));
      expect(new Set(tickets.map(({ id, title }) => `${id} ${title}`))).toEqual(known);
    }),
    { numRuns: 30 },
  );
});

describe("sizes that break naive readers", () => {
  const million = 1_000_000;
  test.each([
    ["a cell of six million characters", `${header}INC1,2025-01-01,"${"x".repeat(6 * million)}"\n`],
    ["a line of two million characters without an end", "x".repeat(2 * million)],
    ["a hundred thousand quotes", `${header}INC1,2025-01-01,${'"'.repeat(100_000)}\n`],
    [
      "an open quote before three million characters",
      `${header}INC1,2025-01-01,"${"x, y\n".repeat(600_000)}`,
    ],
    [
      "three thousand columns",
      csv(
        Array.from({ length: 5 }, (_, at) =>
          Array.from({ length: 3000 }, (__, column) => (at === 0 ? `Field ${column}` : String(at * column))),
        ),
      ),
    ],
    [
      "a stray quote in every tenth record",
      header +
        Array.from(
          { length: 300 },
          (_, at) => `INC${at},2025-01-01,${at % 10 === 0 ? '"' : ""}Printer ${at}\n`,
        ).join(""),
    ],
  ])("%s", { timeout: 30_000 }, async (_, text) => {
    const { file } = await read(sourceOf(text, 65_536));
    expect(addsUp(file)).toBe(true);
  });
});
