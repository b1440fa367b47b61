import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/model/user-error.ts";
import { addsUp, csv, read, type Read } from "./read.ts";
import { sourceOf } from "./source-of.ts";

const header = ["Number", "Opened", "Short description", "Assignment group"];
const line = `${header.join(",")}\n`;

/** Clean records: ids of their own, dates that can be read in one way only, words with all that needs quotes. */
const cleanRows = fc
  .array(
    fc.record({
      opened: fc.date({ min: new Date("2023-01-01"), max: new Date("2025-12-31"), noInvalidDate: true }),
      words: fc.array(
        fc.constantFrom(
          "Drucker",
          "offline",
          "für",
          "a,b",
          '"quoted"',
          "two\nlines",
          "=1+1",
          "パスワード",
          "🖨️",
        ),
        { maxLength: 6 },
      ),
      group: fc.constantFrom("Service Desk", "Netz, Standort Köln", "Apps"),
    }),
    { minLength: 2, maxLength: 40 },
  )
  .map((records) =>
    records.map(({ opened, words, group }, at) => [
      `INC${1000 + at}`,
      opened.toISOString().slice(0, 19).replace("T", " "),
      ["Printer", ...words, `${at}.`].join(" "),
      group,
    ]),
  );

function byId({ tickets }: Read): ReadonlyMap<string | undefined, unknown> {
  return new Map(tickets.map(({ id, title, opened }) => [id, { title, opened }]));
}

test("shuffling the records of a clean export never changes its tickets", { timeout: 20_000 }, async () => {
  const shuffles = cleanRows.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  await fc.assert(
    fc.asyncProperty(shuffles, async ([rows, shuffled]) => {
      const expected = new Map(
        rows.map(([id, opened, title]) => [id, { title, opened: opened?.replace(" ", "T") }]),
      );
      expect(byId(await read(csv([header, ...rows])))).toEqual(expected);
      expect(byId(await read(csv([header, ...shuffled])))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

const encoder = new TextEncoder();
const fragments = [
  line,
  "INC1,2025-01-01,Printer,Desk\n",
  '"INC2","2025-01-02","a ""b"" c",',
  "INC3;2025-13-45;x;y\r\n",
  '"',
  '""',
  '\n"\n',
  ",,,,",
  "\t|;^",
  "\r",
  "\r\n\r\n",
  "sep=;\n",
  "\u0000",
  "\u0000\u0000,\u0000\n",
  "\u001a",
  "\ufeff",
  "ÄÖÜ–€",
  "パス",
  '="00123"',
  "__proto__,constructor\n",
].map((text) => encoder.encode(text));

const anyBytes = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...fragments) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 24 }) },
      { weight: 1, arbitrary: fc.uint8Array({ min: 128, maxLength: 12 }) },
      { weight: 1, arbitrary: fc.constantFrom([0xff, 0xfe], [0xfe, 0xff], [0x1f, 0x8b], [0xff, 0xfe, 0, 0]) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => Uint8Array.from(pieces.flatMap((piece) => [...piece])).slice(0, 400));

/** What was read, or the sentence with which it was refused; any other error is a fault and passes through. */
async function readOrRefused(bytes: Uint8Array, piece: number): Promise<Read | string> {
  try {
    return await read(sourceOf(bytes, piece));
  } catch (error) {
    if (error instanceof UserError) return `${error.message} ${error.wayOut}`;
    throw error;
  }
}

function holds({ file, tickets, rejections }: Read): boolean {
  return (
    addsUp(file) &&
    file.accounting.read === tickets.length &&
    rejections.every(({ line: at, message }) => at > 0 && message !== "")
  );
}

describe("bytes of any kind", () => {
  test("are read and add up, or are refused with a sentence", { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        const result = await readOrRefused(bytes, 4096);
        expect(typeof result === "string" ? /^\S.*[.!?)]$/s.test(result) : holds(result)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("say the same wherever a piece of them ends", { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, fc.integer({ min: 1, max: 9 }), async (bytes, piece) => {
        expect(await readOrRefused(bytes, piece)).toEqual(await readOrRefused(bytes, 4096));
      }),
      { numRuns: 150 },
    );
  });
});

const million = 1_000_000;
const huge = (text: string): Promise<Read> => read(sourceOf(text, 65_536));

describe("sizes that break naive readers", () => {
  test("a cell of 6 MB stays one cell", { timeout: 30_000 }, async () => {
    const { file, tickets } = await huge(
      `${line}INC1,2025-01-01,"${"x, y\n".repeat(1.2 * million)}z",Desk\n`,
    );
    expect(addsUp(file)).toBe(true);
    expect(tickets.map(({ title }) => title?.length)).toEqual([6 * million + 1]);
  });

  test.each([
    ["alone", "x".repeat(2 * million)],
    ["of words", "printer offline ".repeat(125_000)],
    ["below a header", `${line}INC1,2025-01-01,${"x".repeat(2 * million)},Desk`],
  ])("a line of 2 MB without an end, %s", { timeout: 30_000 }, async (_, text) => {
    const { file } = await huge(text);
    expect(addsUp(file)).toBe(true);
    expect(file.accounting.records).toBeLessThanOrEqual(1);
  });

  test.each([
    ["an even number of", 100_000],
    ["an odd number of", 99_999],
  ])("%s quotes in a row", { timeout: 30_000 }, async (_, quotes) => {
    const after = "INC2,2025-01-02,Scanner,Desk\n";
    const { file, tickets } = await huge(`${line}INC1,2025-01-01,${'"'.repeat(quotes)},Desk\n${after}`);
    expect(addsUp(file)).toBe(true);
    expect(tickets.at(-1)).toMatchObject({ id: "INC2", title: "Scanner" });
    expect((await huge('"'.repeat(quotes))).file).toSatisfy(addsUp);
  });

  test("an open quote takes its own line only, not the 3 MB behind it", { timeout: 30_000 }, async () => {
    const rows = Array.from({ length: 85_000 }, (_, at) => `INC${at},2025-01-01,Printer ${at},Desk\n`).join(
      "",
    );
    expect(rows.length).toBeGreaterThan(3 * million);
    const { file, tickets, rejections } = await huge(`${line}OPEN,2025-01-01,"never closed,Desk\n${rows}`);
    expect(addsUp(file)).toBe(true);
    expect(rejections.map(({ line: at, code }) => [at, code])).toEqual([[2, "quote-not-closed"]]);
    expect(tickets).toHaveLength(85_000);
    expect(tickets.at(-1)?.origin.line).toBe(85_002);
  });

  test("an open quote before 3 MB of one line", { timeout: 30_000 }, async () => {
    const { file, rejections } = await huge(`${line}INC1,2025-01-01,"${"x".repeat(3 * million)}`);
    expect(addsUp(file)).toBe(true);
    expect(rejections.map(({ line: at, code }) => [at, code])).toEqual([[2, "quote-not-closed"]]);
  });

  test("3,000 columns of five records", { timeout: 30_000 }, async () => {
    const names = [...header, ...Array.from({ length: 2996 }, (_, at) => `Field ${at}`)];
    const rows = Array.from({ length: 5 }, (_, row) => [
      `INC${row}`,
      `2025-01-0${row + 1}`,
      `Printer ${row}`,
      ...Array.from({ length: 2997 }, (__, at) => String(at * row)),
    ]);
    const { file, tickets } = await huge(csv([names, ...rows]));
    expect(addsUp(file)).toBe(true);
    expect(tickets.map(({ id }) => id)).toEqual(["INC0", "INC1", "INC2", "INC3", "INC4"]);
  });
});
