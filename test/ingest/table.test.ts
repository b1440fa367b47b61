import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addsUp, csv, headers, read } from "./read.ts";

const header = "Number,Opened,Short description,State\n";
const row = (at: number): string =>
  `INC${at},2025-01-${String((at % 27) + 1).padStart(2, "0")} 10:00:00,Printer ${at} is out of toner,Closed\n`;
const rows = (count: number): string => Array.from({ length: count }, (_, at) => row(at + 1)).join("");

describe("what is no ticket is told from tickets, and counted", () => {
  test.each([
    ["a plain table", header + rows(8), { read: 8 }],
    [
      "a title above the header",
      `Report: Incidents\nGenerated,2025-02-01\n\n${header}${rows(8)}`,
      { read: 8, preamble: 2, blank: 1 },
    ],
    ["totals below", `${header}${rows(8)}\nTotal,8,,\nExported by admin\n`, { read: 8, blank: 1, footer: 2 }],
    [
      "blank lines between",
      `${header}\n${rows(4)}\n\n${rows(4).replaceAll("INC", "INC9")}`,
      { read: 8, blank: 3 },
    ],
    [
      "a repeated header",
      `${header}${rows(4)}${header}${rows(4).replaceAll("INC", "INC9")}`,
      { read: 8, preamble: 1 },
    ],
    [
      "headings of groups",
      `${header}This week\n${rows(4)}Last week\n${rows(4).replaceAll("INC", "INC9")}`,
      { read: 8, preamble: 2 },
    ],
    ["rows of delimiters only", `${header}${rows(8)},,,\n,,,\n`, { read: 8, blank: 2 }],
    ["a Ctrl-Z at the end", `${header}${rows(8)}\u001a`, { read: 8, blank: 1 }],
    ["sep= before the header", `sep=,\n${header}${rows(8)}`, { read: 8, preamble: 1 }],
  ])("%s", async (_, text, counts) => {
    const { file } = await read(text);
    const none = { read: 0, rejected: 0, blank: 0, preamble: 0, footer: 0, merged: 0 };
    const { records, ...parts } = file.accounting;
    expect(parts).toEqual({ ...none, ...counts });
    expect(records).toBe(Object.values(counts).reduce((sum, part) => sum + part, 0));
  });

  test("the accounting adds up for any text whatever", async () => {
    const line = fc.oneof(
      fc.constantFrom("", ",,,", "Total,8,,", 'INC9,"2025', header.trim(), "This week", '"a\nb",c'),
      fc.string({ maxLength: 30 }),
      fc.nat({ max: 99 }).map((at) => row(at).trim()),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), async (lines) => {
        const { file, tickets } = await read(`${header}${lines.join("\n")}`);
        expect(addsUp(file)).toBe(true);
        expect(tickets).toHaveLength(file.tickets);
      }),
      { numRuns: 150 },
    );
  });
});

describe("records and lines are those a person would count", () => {
  test("data records count from 1, blank lines do not, lines are those of an editor", async () => {
    const { tickets } = await read(`Report\n\n${header}${row(1)}\n${row(2)}`);
    expect(tickets.map(({ origin }) => [origin.record, origin.line])).toEqual([
      [1, 4],
      [2, 6],
    ]);
  });
});

describe("the header", () => {
  test("may be missing: then values tell the columns and the file says so", async () => {
    const result = await read(rows(20));
    expect(result.file.headerLine).toBeNull();
    expect(headers(result)).toMatchObject({ id: "column 1", opened: "column 2", title: "column 3" });
    expect(result.file.warnings.map(({ code }) => code)).toContain("no-header");
    expect(result.tickets).toHaveLength(20);
  });

  test("may be narrower than the rows: surplus cells are kept as columns without a name", async () => {
    const { file, tickets } = await read(
      `${header}${rows(8)}INC99,2025-01-05 10:00:00,VPN down,Closed,extra\n`,
    );
    expect(file.accounting).toMatchObject({ read: 9, rejected: 0 });
    expect(tickets.at(-1)?.title).toBe("VPN down");
  });

  test("an unquoted delimiter that shifts a row costs the row, with its reason", async () => {
    const text = `Number,Short description,Opened,State\nINC1,Printer,2025-01-05 10:00:00,Closed\nINC2,VPN, again down,2025-01-06 10:00:00,Closed\n`;
    const { file, rejections } = await read(text);
    expect(file.accounting).toMatchObject({ read: 1, rejected: 1 });
    expect(rejections).toMatchObject([
      { line: 3, code: "too-many-cells", raw: "INC2,VPN, again down,2025-01-06 10:00:00,Closed" },
    ]);
  });

  test("a shorter row leaves fields absent", async () => {
    const { tickets } = await read(`${header}${rows(8)}INC99,2025-01-05 10:00:00\n`);
    expect(tickets.at(-1)).toEqual({
      origin: { file: "made-up.csv", record: 9, records: [9], line: 10 },
      id: "INC99",
      opened: "2025-01-05T10:00:00",
    });
  });

  test("of repeated names the first that is filled speaks, and labels are all kept", async () => {
    const text = csv([
      ["Issue key", "Issue id", "Summary", "Labels", "Labels", "Labels", "Component/s", "Component/s"],
      ["AB-1", "1", "Reset VPN", "vpn", "", "urgent", "", "Network"],
      ["AB-2", "2", "Add field", "", "", "", "Forms", ""],
    ]);
    const { tickets } = await read(text);
    expect(tickets.map(({ labels, category }) => [labels, category])).toEqual([
      [["vpn", "urgent"], "Network"],
      [undefined, "Forms"],
    ]);
  });
});

test("an empty file is refused with a way out", async () => {
  await expect(read("")).rejects.toMatchObject({ message: "made-up.csv is empty." });
});
