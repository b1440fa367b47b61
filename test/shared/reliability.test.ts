import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";
import { UserError } from "../../src/model/user-error.ts";
import { fakeIo } from "../cli/fake-io.ts";
import { addsUp, headers, read } from "../ingest/read.ts";

const folder = new URL("../../../shared/reliability/", import.meta.url);
const isThere = existsSync(folder);
const files = isThere ? readdirSync(folder).filter((name) => name.endsWith(".csv")) : [];
const path = (file: string): string => new URL(file, folder).pathname;
const bytes = (file: string): Uint8Array => readFileSync(new URL(file, folder));
const json = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), "utf8"));
const refused = ["st_empty.csv", "st_binary_png.csv", "st_only_nul.csv"];
const withoutTickets = [
  "st_header_only.csv",
  "st_one_byte.csv",
  "st_only_commas.csv",
  "st_only_newlines.csv",
];

/** Data records of each file, where the list of hazards says how many. */
const dataRecords = new Map(
  z
    .array(z.object({ file: z.string(), rows: z.number().nullable() }))
    .parse(isThere ? json("hazard_meta.json") : [])
    .map(({ file, rows }) => [file, rows]),
);

async function ran(argv: readonly string[], changes: Partial<Io> = {}, stdin = "") {
  const io = fakeIo(stdin, changes);
  const code = await run(argv, io);
  return { code, out: io.printed(), said: io.said() };
}

/** What a command that succeeds prints. */
async function printed(argv: readonly string[], changes: Partial<Io> = {}): Promise<string> {
  const { code, out, said } = await ran(argv, changes);
  expect([argv, code, code === 0 ? "" : said]).toEqual([argv, 0, ""]);
  return out;
}

const commandLines = (file: string): readonly (readonly string[])[] =>
  Object.entries({
    audit: ["terminal", "json", "markdown", "csv"],
    columns: ["text", "json"],
    tickets: ["jsonl", "csv", "table"],
  }).flatMap(([command, formats]) => formats.map((format) => [command, path(file), "--format", format]));

/** Every default report on a file, in every format, with what is said on stderr meanwhile. */
async function reports(file: string): Promise<readonly string[]> {
  const all: string[] = [];
  for (const argv of commandLines(file)) {
    const { code, out, said } = await ran(argv);
    expect([argv, code, out === ""]).toEqual([argv, 0, false]);
    all.push(out, said);
  }
  return all;
}

/** An independent reading of a CSV file. */
function cellsOf(text: string | Uint8Array, delimiter = ","): readonly (readonly string[])[] {
  const options = { bom: true, delimiter, relax_quotes: true, relax_column_count: true };
  return z
    .array(z.array(z.string()))
    .parse(parse(typeof text === "string" ? text : Buffer.from(text), options));
}

/** Every character that could act on a terminal or hide what a line says. */
function controls(text: string): string[] {
  return text.match(/[^\P{Cc}\n]|\p{Bidi_Control}|[\u2028\u2029]|\p{Cs}/gu) ?? [];
}

/** Counted by hand: lines, joined while a quote is open; where quotes are stray, a line is a record. */
function physicalRecords(file: string): number {
  const lines = Buffer.from(bytes(file))
    .toString("latin1")
    .split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  if (/quote_mid|unclosed_quote|backslash/.test(file)) return lines.length;
  let [records, isOpen] = [0, false];
  for (const line of lines) {
    if (!isOpen) records += 1;
    if (line.split('"').length % 2 === 0) isOpen = !isOpen;
  }
  return records;
}

/** Empty, a control character alone, or one of the words by which programs say so. */
function isNothing(text: string): boolean {
  return /^(?:\p{Cc}*|undefined|null|\(null\)|nil|none|nan|\.|--?)$/iu.test(text.trim());
}

const texts = async (file: string): Promise<unknown> =>
  (await read(bytes(file))).tickets.map(({ id, title, description, group, requester, status }) => [
    id,
    title,
    description,
    group,
    requester,
    status,
  ]);

describe.skipIf(!isThere)(
  "hostile exports, read in place from ../shared/reliability (skipped without it)",
  () => {
    describe("structure", () => {
      test.each(files.filter((file) => !refused.includes(file)))(
        "%s is read, and its records add up to those of the file",
        async (file) => {
          const result = await read(bytes(file));
          const { accounting, headerLine } = result.file;
          expect(addsUp(result.file)).toBe(true);
          expect(accounting.read).toBe(result.tickets.length);
          expect(accounting.read + accounting.rejected + accounting.merged).toBe(
            dataRecords.get(file) ?? accounting.read + accounting.rejected + accounting.merged,
          );
          const records = accounting.records + (headerLine === null ? 0 : 1);
          expect(records).toBe(/utf16|utf32/.test(file) ? records : physicalRecords(file));
          for (const { line, message, code } of result.rejections) {
            expect(line).toBeGreaterThan(0);
            expect(`${code}: ${message}`).toMatch(/^[a-z-]+: \S.+\.$/s);
          }
        },
      );

      test.each([...refused, "bomb.xlsx"])("%s is refused with a sentence", async (file) => {
        await expect(read(bytes(file))).rejects.toBeInstanceOf(UserError);
      });

      test.each([...files, "bomb.xlsx"])(
        "no command fails on %s but with a sentence",
        { timeout: 30_000 },
        async (file) => {
          const isRefused = refused.includes(file) || file === "bomb.xlsx";
          for (const command of ["audit", "columns", "tickets"]) {
            const { code, out, said } = await ran([command, path(file)]);
            const fails = isRefused || (command === "audit" && withoutTickets.includes(file));
            expect([command, code, said]).toEqual([command, fails ? 2 : 0, said]);
            if (!fails) continue;
            expect(out).toBe("");
            expect(said).toMatch(/^ktlo: .+\.\n$/);
          }
        },
      );

      test.each([
        ["st_unclosed_quote_early.csv", 1],
        ["st_unclosed_quote_last.csv", 1],
      ])("%s loses the line of the quote only, and says which", async (file, lost) => {
        const { rejections } = await read(bytes(file));
        const lines = Buffer.from(bytes(file)).toString("utf8").split(/\r?\n/);
        expect(rejections.map(({ code }) => code)).toEqual(Array<string>(lost).fill("quote-not-closed"));
        for (const { line, raw } of rejections) expect(lines[line - 1]).toBe(raw);
      });
    });

    describe("encodings", () => {
      test.each([
        ["cp1252", "utf8"],
        ["mac_roman", "utf8"],
        ["utf16be_bom", "utf8"],
        ["utf16le_bom", "utf8"],
        ["utf16le_nobom", "utf8"],
        ["utf32le_bom", "utf8"],
        ["utf8_bom", "utf8"],
        ["utf8_mixed_cp1252", "utf8"],
        ["shift_jis", "utf8_ja"],
        ["euc_jp", "utf8_ja"],
        ["koi8r", "cp1251"],
      ])("enc_%s.csv says the same as enc_%s.csv", async (name, same) => {
        expect(await texts(`enc_${name}.csv`)).toEqual(await texts(`enc_${same}.csv`));
      });

      test.each([
        ["utf8", "utf-8", ","],
        ["utf8_ja", "utf-8", ","],
        ["cp1251", "windows-1251", ";"],
        ["koi8r", "koi8-r", ";"],
        ["gb18030", "gb18030", ","],
        ["big5hk_zh", "big5", ","],
        ["cp949", "euc-kr", ","],
      ])("enc_%s.csv says what a decoder for %s says", async (name, label, delimiter) => {
        const text = new TextDecoder(label, { fatal: true }).decode(bytes(`enc_${name}.csv`));
        const expected = cellsOf(text, delimiter)
          .slice(1)
          .map(([id, , ...rest]) => [id, ...rest]);
        expect(await texts(`enc_${name}.csv`)).toEqual(expected);
      });

      test.each(["cp1252", "mac_roman", "cp850", "cp1251", "koi8r", "gb18030", "big5hk_zh", "cp949"])(
        "the encoding of enc_%s.csv is said to be guessed, by name",
        async (name) => {
          const { warnings, encoding } = (await read(bytes(`enc_${name}.csv`))).file;
          const guessed = warnings.filter(({ code }) => code === "encoding-guessed");
          expect(guessed.map(({ message }) => message.includes(encoding.name))).toEqual([true]);
        },
      );

      test.each([
        ["cp850", "encoding-guessed"],
        ["utf8_double_encoded", "encoded-twice"],
        ["utf8_truncated_last", "file-cut-off"],
        ["utf8_mixed_cp1252", "mixed-encoding"],
      ])("what is lost or odd in enc_%s.csv is said: %s", async (name, warning) => {
        const { warnings } = (await read(bytes(`enc_${name}.csv`))).file;
        expect(warnings.map(({ code }) => code)).toContain(warning);
      });
    });

    describe.each(files.filter((file) => file.startsWith("excel_")))("%s", (file) => {
      const ids = [
        "00123",
        "00456",
        "00789",
        "0001",
        "1E5",
        "9007199254740993",
        "0x1F",
        "1e400",
        "TRUE",
        "ÄÖÜ",
      ];

      test("has no phantom column and no sep= row", async () => {
        const result = await read(bytes(file));
        expect(headers(result)).toEqual({ id: "Number", opened: "Opened" });
        expect(result.file.headerLine).toBe(file.includes("_sep_") ? 2 : 1);
        expect(result.tickets.map(({ id }) => id)).toEqual(ids.map((_, at) => `INC${at + 1}`));
      });

      test("keeps zeros and digits of ids, and takes error cells for missing values", async () => {
        const columns = new Map([
          ["id", "Ref"],
          ["category", "Err"],
        ] as const);
        const { tickets } = await read(bytes(file), { columns });
        expect(tickets.map(({ id }) => id)).toEqual(ids);
        expect(tickets.flatMap(({ category }) => category ?? [])).toEqual([]);
      });

      test("takes day numbers for dates where the column says so, and rejects those that are none", async () => {
        const { tickets, rejections } = await read(bytes(file));
        expect(tickets[0]?.opened).toBe("2025-01-01T12:00:00");
        expect(rejections.map(({ record, column, code }) => [record, column, code])).toEqual(
          [7, 8, 9].map((record) => [record, "Opened", "unreadable-date"]),
        );
      });
    });

    describe("dates.csv", () => {
      const spelled = isThere ? cellsOf(bytes("dates.csv")).slice(1) : [];
      const written = (id: string | undefined): string | undefined =>
        spelled.find(([number]) => number === id)?.[1];

      test("every impossible date is rejected with its line", async () => {
        const { rejections } = await read(bytes("dates.csv"));
        const places = rejections.map(({ line, column, code, raw }) => [line, column, code, raw]);
        expect(places).toEqual(
          expect.arrayContaining([
            [5, "Opened", "impossible-date", "2025-02-30"],
            [6, "Opened", "impossible-date", "29/02/2023"],
          ]),
        );
        for (const { line, raw } of rejections) expect(spelled[line - 2]?.[1]).toBe(raw);
      });

      test("no date is rolled over", async () => {
        const { tickets } = await read(bytes("dates.csv"));
        const days = tickets.flatMap(({ id, opened }) =>
          opened === undefined || written(id) === "25-02-01" ? [] : [opened.slice(0, 10)],
        );
        const meant = ["2025-01-01", "2025-01-27", "2025-02-01", "2025-02-13", "2025-03-30"];
        expect([...new Set(days)].toSorted()).toEqual(meant);
      });

      test("what cannot be decided is left out and said, until the user says the order", async () => {
        const { tickets, rejections, file } = await read(bytes("dates.csv"));
        const known = new Set(rejections.map(({ record }) => record));
        const open = tickets.flatMap(({ id, opened, origin }) =>
          opened === undefined && !known.has(origin.record) ? [written(id)] : [],
        );
        const nothing = ["0001-01-01", "9999-12-31", "1899-12-30", "0000-00-00 00:00:00"];
        const undecided = ["01/02/2025", "01.02.25 10:00", "2/1/2025 10:00:00 AM -08:00", "١/٢/٢٠٢٥"];
        expect(new Set(open)).toEqual(new Set([...nothing, ...undecided]));
        expect(open).toHaveLength(nothing.length + undecided.length);
        const warning = file.warnings.find(({ code }) => code === "undecided-dates");
        expect(warning?.message).toContain(`${undecided.length} dates were left out`);
        expect(await printed(["columns", path("dates.csv")])).toContain("--day-first");

        for (const [order, first, last] of [
          ["day-first", "2025-02-01", "2025-01-02"],
          ["month-first", "2025-01-02", "2025-02-01"],
        ] as const) {
          const decided = await read(bytes("dates.csv"), { order });
          const opened = (text: string): string | undefined =>
            decided.tickets.find(({ id }) => written(id) === text)?.opened?.slice(0, 10);
          expect([order, opened("01/02/2025"), opened("2/1/2025 10:00:00 AM -08:00")]).toEqual([
            order,
            first,
            last,
          ]);
          expect(decided.file.warnings.map(({ code }) => code)).not.toContain("undecided-dates");
        }
      });
    });

    test(
      "columns and values named like parts of JavaScript are counted like any other",
      { timeout: 30_000 },
      async () => {
        const before = [Reflect.ownKeys(Object.prototype), Reflect.ownKeys(Array.prototype)];
        const { tickets } = await read(bytes("proto_columns.csv"));
        expect(tickets).toHaveLength(20);
        const groups = ["__proto__", "constructor"];
        for (const group of groups) expect(tickets.filter((one) => one.group === group)).toHaveLength(10);
        await reports("proto_columns.csv");
        const argv = ["audit", path("proto_columns.csv"), "--format", "json"];
        const { applications } = z
          .object({ applications: z.array(z.object({ application: z.string(), tickets: z.number() })) })
          .parse(JSON.parse(await printed([...argv, "--map", "application=Assignment group"])));
        const loads = new Map(applications.map(({ application, tickets: own }) => [application, own]));
        expect(loads).toEqual(new Map(groups.map((group) => [group, 10])));
        expect([Reflect.ownKeys(Object.prototype), Reflect.ownKeys(Array.prototype)]).toEqual(before);
        expect("polluted" in {}).toBe(false);
      },
    );

    describe.each(["ansi.csv", "unicode.csv", "blns.csv"])("%s", (file) => {
      test("no control character reaches a report or stderr", { timeout: 30_000 }, async () => {
        for (const report of await reports(file)) expect(controls(report)).toEqual([]);
        const csv = await printed(["tickets", path(file), "--format", "csv", "--with-text"]);
        expect(controls(csv)).toEqual([]);
      });

      test("a terminal gets no escape sequence but our own colours", { timeout: 30_000 }, async () => {
        const terminal = { outIsTerminal: true, errIsTerminal: true, width: 100, env: { FORCE_COLOR: "1" } };
        for (const argv of [["audit"], ["columns"], ["tickets"], ["tickets", "--with-text"], ["rows"]]) {
          const [command = "", ...options] = argv;
          const { code, out, said } = await ran([command, path(file), ...options], terminal);
          // oxlint-disable-next-line no-control-regex -- the colours chalk writes
          const plain = out.replaceAll(/\u001b\[(?:[0-9]|[1-9][0-9])m/g, "");
          expect([argv, code, controls(plain + said)]).toEqual([argv, 0, []]);
        }
      });

      test("rows keep every text as it is", async () => {
        const lines = (await printed(["rows", path(file), "--format", "jsonl"])).trimEnd().split("\n");
        const cells = lines.map(
          (line) => z.object({ cells: z.array(z.string()) }).parse(JSON.parse(line)).cells,
        );
        expect(cells).toEqual(cellsOf(bytes(file)).slice(1));
      });

      test("tickets keep every text, but for white space around it and the words for nothing", async () => {
        const { tickets } = await read(bytes(file));
        const known = new Map(tickets.map((ticket) => [ticket.id, ticket]));
        const changed = cellsOf(bytes(file))
          .slice(1)
          .flatMap(([id, , title = "", description = ""]) => {
            const ticket = known.get(id);
            return [
              [title, ticket?.title],
              [description, ticket?.description],
            ].filter(([is = "", said]) => (said === undefined ? !isNothing(is) : said !== is.trim()));
          });
        expect(changed).toEqual([]);
      });
    });

    test.each([
      ["audit", []],
      ["tickets", []],
      ["tickets", ["--with-text"]],
    ])("no cell of `%s --format csv` %s begins like a formula", async (command, options) => {
      const argv = [command, path("csv_injection.csv"), "--format", "csv", ...options];
      const cells = cellsOf(await printed(argv)).flat();
      expect(cells.length).toBeGreaterThan(60);
      expect(cells.filter((cell) => /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u.test(cell))).toEqual([]);
    });

    test(
      "none of the planted personal data is in any default report, or in titles that were asked for",
      { timeout: 30_000 },
      async () => {
        const planted = Object.values(z.record(z.string(), z.string()).parse(json("pii_truth.json")));
        expect(planted.length).toBeGreaterThanOrEqual(30);
        const all = [...(await reports("pii.csv"))];
        for (const format of ["jsonl", "csv", "table"])
          all.push(await printed(["tickets", path("pii.csv"), "--with-text", "--format", format]));
        all.push(await printed(["audit", path("pii.csv")], { outIsTerminal: true, width: 120 }));
        // As planted, as JSON would write it, and the telling words of it: those with figures in them.
        const spellings = planted.flatMap((value) => [
          value,
          JSON.stringify(value).slice(1, -1),
          ...value.split(/\s+/).filter((word) => word.length > 4 && /\d/.test(word)),
        ]);
        expect(spellings.filter((value) => all.some((report) => report.includes(value)))).toEqual([]);
      },
    );

    test("texts that block a backtracking engine do not block ours", { timeout: 30_000 }, async () => {
      const attacks = z.array(z.object({ attack: z.string() })).parse(json("redos_rules.json"));
      const rows = attacks.map(({ attack }, at) => {
        const cell = `"${attack.replaceAll('"', '""')}"`;
        return `INC${at},2025-01-01,${cell},${cell}\n`;
      });
      const stdin = `Number,Opened,Short description,Description\n${rows.join("")}`;
      for (const argv of [
        ["audit", "-"],
        ["columns", "-"],
        ["tickets", "-", "--with-text"],
      ]) {
        expect([argv, (await ran(argv, {}, stdin)).code]).toEqual([argv, 0]);
      }
    });
  },
);
