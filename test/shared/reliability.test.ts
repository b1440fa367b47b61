import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { run } from "../../src/cli/run.ts";
import { UserError } from "../../src/model/user-error.ts";
import { fakeIo } from "../cli/fake-io.ts";
import { addsUp, headers, read } from "../ingest/read.ts";

const folder = new URL("../../../shared/reliability/", import.meta.url);
const isThere = existsSync(folder);
const files = isThere ? readdirSync(folder).filter((name) => name.endsWith(".csv")) : [];
const path = (file: string): string => new URL(file, folder).pathname;
const bytes = (file: string): Uint8Array => readFileSync(new URL(file, folder));
const refused = ["st_empty.csv", "st_binary_png.csv", "st_only_nul.csv"];

async function printed(...argv: readonly string[]): Promise<string> {
  const io = fakeIo();
  await run(argv, io);
  return io.printed();
}

/** Every default report on a file, in every format. */
async function reports(file: string): Promise<readonly string[]> {
  const of = (command: string, formats: readonly string[]): Promise<string>[] =>
    formats.map((format) => printed(command, path(file), "--format", format));
  return Promise.all([
    ...of("audit", ["terminal", "json", "markdown", "csv"]),
    ...of("columns", ["text", "json"]),
    ...of("tickets", ["jsonl", "csv", "table"]),
  ]);
}

const controls = new RegExp(String.raw`[\u0000-\u0009\u000b-\u001f\u007f-\u009f]`);

describe.skipIf(!isThere)("hostile exports, read in place from ../shared/reliability", () => {
  test.each(files.filter((file) => !refused.includes(file)))(
    "%s is read, and its records add up",
    async (file) => {
      const result = await read(bytes(file));
      expect(addsUp(result.file)).toBe(true);
      for (const { line, message, code } of result.rejections) {
        expect(line).toBeGreaterThan(0);
        expect(`${code}: ${message}`).toMatch(/^[a-z-]+: \S.+\.$/s);
      }
    },
  );

  test.each([...refused, "bomb.xlsx"])("%s is refused with a sentence", async (file) => {
    await expect(read(bytes(file))).rejects.toBeInstanceOf(UserError);
  });

  const german = [
    "cp1252",
    "cp850",
    "mac_roman",
    "utf16be_bom",
    "utf16le_bom",
    "utf16le_nobom",
    "utf32le_bom",
    "utf8_bom",
    "utf8_double_encoded",
    "utf8_truncated_last",
  ];
  test.each(german)("enc_%s.csv says the same as enc_utf8.csv, or warns", async (name) => {
    const texts = async (file: string): Promise<unknown> =>
      (await read(bytes(file))).tickets.map(({ id, title, description }) => [id, title, description]);
    const { warnings } = (await read(bytes(`enc_${name}.csv`))).file;
    if (warnings.some(({ code }) => /encod|cut-off/.test(code))) return;
    expect(await texts(`enc_${name}.csv`)).toEqual(await texts("enc_utf8.csv"));
  });

  test.each(files.filter((file) => file.startsWith("excel_")))(
    "%s keeps zeros and digits of ids, and has no phantom column",
    async (file) => {
      const result = await read(bytes(file));
      expect(headers(result)).toMatchObject({ id: "Number", opened: "Opened" });
      const { tickets } = await read(bytes(file), { columns: new Map([["id", "Ref"]]) });
      const ids = tickets.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(["00123", "00456", "00789", "9007199254740993"]));
    },
  );

  test("no impossible date is rolled over, and an undecidable column is said to be so", async () => {
    const { tickets, rejections, file } = await read(bytes("dates.csv"));
    const rejected = rejections.map(({ raw }) => raw);
    expect(rejected).toEqual(expect.arrayContaining(["2025-02-30", "29/02/2023"]));
    expect(tickets.filter(({ opened }) => /^2025-03-0[12]|^2023-03-01/.test(opened ?? ""))).toEqual([]);
    expect(file.warnings.map(({ code }) => code)).toContain("undecided-dates");
  });

  test("columns and values named like parts of JavaScript are counted like any other", async () => {
    const { tickets } = await read(bytes("proto_columns.csv"));
    expect(tickets).toHaveLength(20);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect("polluted" in {}).toBe(false);
    await reports("proto_columns.csv");
  });

  test.each(["ansi.csv", "unicode.csv", "blns.csv"])(
    "no control character of %s reaches a report",
    { timeout: 30_000 },
    async (file) => {
      for (const report of await reports(file)) expect(controls.exec(report)).toBeNull();
    },
  );

  test("naughty strings stay what they are", async () => {
    const rows = z
      .array(z.array(z.string()))
      .parse(
        parse(Buffer.from(bytes("blns.csv")), { bom: true, relax_quotes: true, relax_column_count: true }),
      );
    const { tickets } = await read(bytes("blns.csv"));
    const texts = new Set(rows.slice(1).flatMap((cells) => cells.map((cell) => cell.trim())));
    expect(tickets).toHaveLength(rows.length - 1);
    const changed = tickets.flatMap(({ title }) =>
      title === undefined || texts.has(title) || texts.has(`'${title}`) ? [] : [title],
    );
    expect(changed).toEqual([]);
  });

  test("no cell of a CSV report begins like a formula", async () => {
    for (const csv of [
      await printed("audit", path("csv_injection.csv"), "--format", "csv"),
      await printed("tickets", path("csv_injection.csv"), "--format", "csv", "--with-text"),
    ]) {
      const cells = z
        .array(z.array(z.string()))
        .parse(parse(csv, { relax_column_count: true }))
        .flat();
      expect(
        cells.filter((cell) => /^[\s\u200b\ufeff]*[=+@＝＋－＠]|^[\s\u200b\ufeff]*-(?![\d.])/u.test(cell)),
      ).toEqual([]);
    }
  });

  test(
    "none of the planted personal data is in any default report, or in titles that were asked for",
    { timeout: 30_000 },
    async () => {
      const planted = z
        .record(z.string(), z.string())
        .parse(JSON.parse(readFileSync(new URL("pii_truth.json", folder), "utf8")));
      const all = [...(await reports("pii.csv")), await printed("tickets", path("pii.csv"), "--with-text")];
      const found = Object.entries(planted).filter(([, value]) =>
        all.some((report) => report.includes(value)),
      );
      expect(found).toEqual([]);
    },
  );
});
