import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { z } from "zod";
import { run } from "../../src/cli/run.ts";
import { fakeIo, type FakeIo } from "./fake-io.ts";

const example = "fixtures/example/tickets.csv";
const small = "fixtures/freshservice/tickets.csv";
const folder = mkdtempSync(join(tmpdir(), "ktlo-"));
const path = (name: string): string => join(folder, name);

async function ktlo(line: string, io: FakeIo = fakeIo()): Promise<FakeIo & { readonly code: number }> {
  const code = await run(line.split(" "), io);
  return { ...io, code };
}

/** The ids on a sheet of a file. */
async function idsOf(file: string): Promise<unknown[]> {
  return cellsOf((await ktlo(`sample ${file} --count 12`)).printed()).map((cells) => cells[2]);
}

function cellsOf(sheet: string): string[][] {
  return z.array(z.array(z.string())).parse(parse(sheet));
}

test("a sheet goes to stdout, what to do next to stderr, and the same line draws the same sheet", async () => {
  const { code, printed, said } = await ktlo(`sample ${small} --count 12 --seed 7`);
  expect(code).toBe(0);
  expect(cellsOf(printed())).toHaveLength(13);
  expect(said()).toContain("12 of 26 tickets drawn.");
  expect(said()).toContain("Keep the sheet with --output sheet.csv.");
  expect(said()).toContain("Then: ktlo check sheet.csv\n");
  expect((await ktlo(`sample ${small} --count 12 --seed 7`)).printed()).toBe(printed());
  const other = await ktlo(`sample ${small} --count 12 --seed 8 --quiet`);
  expect(other.printed()).not.toBe(printed());
  expect(other.said()).toBe("");
});

test("the rows of an export in another order give the same tickets in the same order", async () => {
  const [header = "", ...rows] = readFileSync(small, "utf8").trimEnd().split(/\r?\n/);
  writeFileSync(
    path("turned.csv"),
    `${[header, ...rows.filter((row) => row !== header).toReversed()].join("\n")}\n`,
  );
  expect(await idsOf(path("turned.csv"))).toEqual(await idsOf(small));
});

test("a labelled sheet is checked from its file and from standard input", async () => {
  await ktlo(`sample ${example} --output ${path("sheet.csv")}`);
  const [header = [], ...rows] = cellsOf(readFileSync(path("sheet.csv"), "utf8"));
  const labelled = [
    header,
    ...rows.map((cells) => cells.map((cell, at) => (at === 5 ? "run" : cell.replaceAll(/[,"]/g, " ")))),
  ];
  const text = labelled.map((cells) => `${cells.join(",")}\n`).join("");
  writeFileSync(path("labelled.csv"), text);
  const file = await ktlo(`check ${path("labelled.csv")} --format json`);
  expect(file.code).toBe(0);
  expect(JSON.parse(file.printed())).toMatchObject({
    tickets: 1402,
    rows: { drawn: 100, labelled: 100 },
    transformation: { corrected: { value: 0, low: 0 } },
    precision: { value: 0 },
  });
  expect((await ktlo("check - --format json", fakeIo(text))).printed()).toBe(file.printed());
  const written = await ktlo(`check ${path("labelled.csv")} --format markdown --output ${path("check.md")}`);
  expect({ code: written.code, printed: written.printed() }).toEqual({ code: 0, printed: "" });
  expect(readFileSync(path("check.md"), "utf8")).toMatch(/^# Check of the labels\n/);
});

test("a sheet that is there already is not overwritten, since it may hold labels", async () => {
  writeFileSync(path("mine.csv"), "hours of work");
  const { code, said } = await ktlo(`sample ${example} --output ${path("mine.csv")}`);
  expect(code).toBe(2);
  expect(said()).toMatch(/mine\.csv is there already, and may hold labels\. Name another file/);
  expect(readFileSync(path("mine.csv"), "utf8")).toBe("hours of work");
});

test("a check never overwrites its sheet, and leaves no half-written file", async () => {
  writeFileSync(path("other.csv"), "Ticket,Subject\n1,VPN down\n");
  expect((await ktlo(`check ${path("other.csv")} --output ${path("other.csv")}`)).code).toBe(2);
  expect((await ktlo(`check ${path("other.csv")} --output ${path("never.txt")}`)).code).toBe(2);
  expect(readFileSync(path("other.csv"), "utf8")).toBe("Ticket,Subject\n1,VPN down\n");
  expect(() => readFileSync(path("never.txt"))).toThrow(/ENOENT/);
});

test("where there is no ticket nothing is drawn", async () => {
  const { code, said } = await ktlo(`sample ${example} --from 1999-01-01 --to 1999-12-31`);
  expect(code).toBe(2);
  expect(said()).toContain("There is no ticket to draw.");
});

test("personal data and secrets of an export do not reach the sheet", async () => {
  const { printed } = await ktlo("sample fixtures/hostile/personal-data.csv");
  const titles = cellsOf(readFileSync("fixtures/hostile/personal-data.csv", "utf8")).flat().join(" ");
  const planted = titles.match(/\S+@\S+|\+\d[\d ]{6,}/g) ?? [];
  expect(planted.length).toBeGreaterThan(1);
  expect(planted.filter((one) => printed().includes(one.trim()))).toEqual([]);
});
