import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { activities } from "../../src/activities/index.ts";
import { classOf } from "../../src/check/class-words.ts";
import { createDraw } from "../../src/check/draw.ts";
import { readSheet, type FilledSheet } from "../../src/check/read-sheet.ts";
import { writeSheet } from "../../src/check/write-sheet.ts";
import { nearest } from "../../src/text/nearest.ts";
import { openTable, tableRecords } from "../../src/ingest/table/open-table.ts";
import type { ClassifiedTicket } from "../../src/model/classified-ticket.ts";
import type { Ticket } from "../../src/model/ticket.ts";
import { UserError } from "../../src/model/user-error.ts";
import { sourceOf } from "../ingest/source-of.ts";

type Cells = readonly string[];

const header = ["file", "record", "id", "title", "description", "class", "activity", "note", "key"];

function sheetOf(fields: readonly Omit<Ticket, "origin">[], seed = 1): string {
  const draw = createDraw({ count: 10, seed });
  fields.forEach((each, at) => {
    const origin = { file: "made-up.csv", record: at + 1, records: [at + 1], line: at + 2 };
    const classified: ClassifiedTicket = {
      ticket: { origin, ...each },
      class: at % 3 === 0 ? "transform" : "run",
      activity: "printing",
      probability: 0.912345,
      evidence: [],
      classes: {},
      vocabulary: { words: 2, unknown: 0 },
    };
    draw.add(classified);
  });
  const { tickets, design } = draw.result();
  return writeSheet(tickets, { ...design, input: "made-up" });
}

function cellsOf(sheet: string): Cells[] {
  return z.array(z.array(z.string())).parse(parse(sheet));
}

/** What a person does in a spreadsheet, saved as CSV with semicolons and a byte-order mark. */
function saved(rows: readonly Cells[], delimiter = ";"): string {
  return `\ufeff${rows.map((row) => `${row.map(quoted).join(delimiter)}\r\n`).join("")}`;
}

function quoted(text: string): string {
  return /[";,\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

async function readBack(text: string): Promise<FilledSheet> {
  const table = await openTable(sourceOf(text), {});
  return readSheet(tableRecords({ ...table, skipped: 0 }), { name: "sheet.csv", activities, nearest });
}

/** A sheet of four tickets in which some cells of the second are others. */
function changed(values: Readonly<Record<string, string>>): string {
  const rows = cellsOf(sheetOf(four));
  const other = (cells: Cells): Cells =>
    Object.entries(values).reduce((row, [column, value]) => withCell(row, column, value), cells);
  return saved(rows.map((cells, at) => (at === 2 ? other(cells) : cells)));
}

function withCell(cells: Cells, column: string, value: string): Cells {
  return cells.map((cell, at) => (at === header.indexOf(column) ? value : cell));
}

const four = ["VPN down", "New laptop", "No mail", "Paper jam"].map((title, at) => ({
  id: `INC${at}`,
  title,
}));

describe("a sheet", () => {
  test("has the columns of the contract, and nothing that shows what ktlo thinks", () => {
    const rows = cellsOf(sheetOf(four));
    expect(rows[0]).toEqual(header);
    expect(rows).toHaveLength(5);
    for (const cells of rows.slice(1)) {
      expect(cells.slice(5, 8)).toEqual(["", "", ""]);
      expect(cells.join(" ")).not.toMatch(/\brun\b|transform|printing|0\.91/);
    }
  });

  test("masks personal data and secrets, also where a text is cut", () => {
    const mail = "ask jane.doe@example.com";
    const [, row = []] = cellsOf(
      sheetOf([
        {
          title: `Password: hunter2 and ${mail}`,
          description: `${"word ".repeat(118)}${mail} ${"x".repeat(5000)}`,
        },
      ]),
    );
    expect(row[3]).toContain("[secret]");
    expect(row.join(" ")).not.toMatch(/hunter2|jane|example\.com/);
    expect(row[4]?.length).toBeLessThanOrEqual(600);
    expect(row[4]).toMatch(/…$/);
  });

  test("is harmless and whole, whatever a ticket says", async () => {
    const hostile = [
      "=cmd|' /C calc'!A0",
      "\t=1+1",
      "＝1+1",
      'two\r\nlines; a "quote", and\u2028more',
      "\u001b[31mred\u001b[0m \u0007bell",
      "abc\u202etxt.exe",
      "@SUM(A1)",
      "-1+1",
    ].map((text, at) => ({ id: `${text} ${at}`, title: text, description: text }));
    const sheet = sheetOf(hostile);
    expect(sheet.split("\n")).toHaveLength(hostile.length + 2);
    expect(sheet).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|[\u2028\u2029]/u);
    const rows = cellsOf(sheet);
    expect(rows.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
    expect((await readBack(saved(rows))).rows).toHaveLength(hostile.length);
  });
});

describe("a sheet that comes back", () => {
  test("says what was said, and what was labelled", async () => {
    const rows = cellsOf(sheetOf(four));
    const labels = ["T", "", "run", "?"];
    const filled = rows.map((cells, at) =>
      at === 0 ? cells : withCell(cells, "class", labels[at - 1] ?? ""),
    );
    const sheet = await readBack(saved(filled));
    expect(sheet.rows.map((row) => row.class)).toEqual(["transform", undefined, "run", "unclear"]);
    expect(sheet.rows.map(({ said }) => String(said.record))).toEqual(rows.slice(1).map((cells) => cells[1]));
    expect(sheet.rows[0]?.said).toMatchObject({ activity: "printing", probability: 0.9123 });
    expect(sheet.design).toEqual({
      seed: 1,
      input: "made-up",
      sizes: {
        run: { sure: 2, unsure: 0 },
        transform: { sure: 2, unsure: 0 },
        unclear: { sure: 0, unsure: 0 },
      },
      drawn: { run: 2, transform: 2, unclear: 0 },
    });
  });

  test.each([
    ["as it was written", (rows: readonly Cells[]) => saved(rows, ",")],
    ["with tabs", (rows: readonly Cells[]) => saved(rows, "\t")],
    [
      "with columns in another order",
      (rows: readonly Cells[]) => saved(rows.map((cells) => cells.toReversed())),
    ],
    [
      "with rows in another order",
      ([head = [], ...rows]: readonly Cells[]) => saved([head, ...rows.toReversed()]),
    ],
    [
      "with blank rows and columns behind",
      (rows: readonly Cells[]) => saved([...rows.map((cells) => [...cells, "", ""]), ["", "", ""], [""]]),
    ],
    ["with a title above", (rows: readonly Cells[]) => saved([["Our sheet"], ...rows])],
    ["without the columns of text", (rows: readonly Cells[]) => saved(rows.map((cells) => cells.slice(5)))],
  ])("is read %s", async (_, save) => {
    const rows = cellsOf(sheetOf(four)).map((cells, at) =>
      at === 2 ? withCell(cells, "class", "Transform") : cells,
    );
    const sheet = await readBack(save(rows));
    expect(sheet.rows).toHaveLength(4);
    expect(sheet.rows.filter((row) => row.class === "transform")).toHaveLength(1);
  });

  test.each([
    ["Printing", "printing"],
    ["PRINTING ", "printing"],
    ["Printing and scanning", "printing"],
    ["how to_and information", "how-to-and-information"],
    ["unclassified", "unclassified"],
  ])("takes the activity %j for %s", async (cell, activity) => {
    expect((await readBack(changed({ activity: cell }))).rows[1]?.activity).toBe(activity);
  });

  test.each([
    [{ class: "transfrom" }, '"transfrom" is no class. Did you mean transform? Write run'],
    [{ class: "maybe" }, '"maybe" is no class. Write run, transform or unclear, or leave it empty.'],
    [{ activity: "pritning" }, '"pritning" is no activity. Did you mean printing? ktlo list activities'],
    [{ class: "r", key: "" }, "the key is missing or was changed. Copy it"],
    [{ key: "k1-AAAABBBBCCCCDDDD" }, "the key is missing or was changed. Copy it"],
    [{ record: "4711" }, "the key belongs to another row. Sort whole rows"],
  ])("with %j is refused with line and way out", async (values, words) => {
    const error = await readBack(changed(values)).catch((reason: unknown) => reason);
    const said = error instanceof UserError ? `${error.message} ${error.wayOut}` : error;
    expect(said).toContain(`sheet.csv line 3: ${words}`);
  });

  test("with a row twice, rows of two sheets, or a quote that never closes is refused", async () => {
    const rows = cellsOf(sheetOf(four));
    const other = cellsOf(sheetOf(four, 2));
    await expect(readBack(saved([...rows, rows[1] ?? []]))).rejects.toThrow(
      "line 6: this ticket stands twice.",
    );
    await expect(readBack(saved([...rows, other[1] ?? []]))).rejects.toThrow(
      "line 6: this row is from another sheet.",
    );
    await expect(readBack(`${sheetOf(four)}"broken,1`)).rejects.toThrow("line 6: a quote is never closed.");
  });

  test.each(["Ticket,Subject\n1,VPN down\n", "file,class,key\n", "\n\n"])("%j is no sheet", async (text) => {
    await expect(readBack(text)).rejects.toThrow(/is no sheet to check/);
  });
});

test.each([
  ["run", "r R Run RUN run. Betrieb exploitation operación Operação sustentacao"],
  ["transform", "t T Transform transformation Veränderung TRANSFORMACIÓN transformacao"],
  ["unclear", "u U unclear Unklar incertain incierto incerto ?"],
])("%s is understood in five languages, in any case", (expected, words) => {
  for (const word of words.split(" ")) expect([word, classOf(word)]).toEqual([word, expected]);
});

test.each(["", "x", "runs amok", "trans", "__proto__", "constructor"])("%j is no class", (word) => {
  expect(classOf(word)).toBeUndefined();
});
