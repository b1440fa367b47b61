import { describe, expect, test } from "vitest";
import { sniffDialect } from "../../src/ingest/table/dialect.ts";
import { readRecords, type RawRecord } from "../../src/ingest/table/records.ts";

async function read(text: string): Promise<readonly RawRecord[]> {
  const records: RawRecord[] = [];
  const open = async function* (): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += 5) yield text.slice(at, at + 5);
  };
  for await (const record of readRecords(open, sniffDialect(text))) records.push(record);
  return records;
}

const header = "id,opened,title\n";

describe("records know the line on which they begin", () => {
  test("also behind cells of several lines and blank lines", async () => {
    const records = await read(`${header}1,2025,"a\nb\nc"\n\n2,2025,d\n`);
    expect(records.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, "id"],
      [2, "1"],
      [5, ""],
      [6, "2"],
    ]);
  });
});

describe("a quote that never closes costs its own line and no other", () => {
  test("early in the file", async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `${at},${at === 2 ? '"' : ""}2025,t${at}\n`).join("");
    const records = await read(header + rows);
    expect(records).toHaveLength(31);
    expect(records.filter(({ broken }) => broken)).toEqual([
      { line: 4, cells: ['2,"2025,t2'], broken: true },
    ]);
    expect(records.at(-1)?.cells).toEqual(["29", "2025", "t29"]);
  });

  test("on the last line", async () => {
    const records = await read(`${header}1,2025,a\n2,"2025`);
    expect(records.at(-1)).toEqual({ line: 3, cells: ['2,"2025'], broken: true });
    expect(records).toHaveLength(3);
  });

  test("also where the next quote of the file closes it by chance", async () => {
    const rows = Array.from(
      { length: 20 },
      (_, at) => `${at},2025,${at === 3 ? '"t' : at === 12 ? '"quoted, text"' : "t"}\n`,
    );
    const records = await read(header + rows.join(""));
    expect(records.filter(({ broken }) => broken).map(({ line }) => line)).toEqual([5]);
    expect(records).toHaveLength(21);
    expect(records[13]?.cells).toEqual(["12", "2025", "quoted, text"]);
  });
});

test("quotes inside a cell are characters of it", async () => {
  const records = await read(`${header}1,2025,5" disk\n2,2025,"say ""hi"""\n`);
  expect(records.slice(1).map(({ cells }) => cells[2])).toEqual(['5" disk', 'say "hi"']);
});
