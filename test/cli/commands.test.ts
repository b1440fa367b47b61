import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { auditSchema } from "../../src/model/audit.ts";
import { run } from "../../src/cli/run.ts";
import { fakeIo, type FakeIo } from "./fake-io.ts";

const answers = vi.hoisted(() => ({ order: "day-first", cancelled: false, asked: 0 }));
vi.mock("inquirer", () => ({
  default: {
    createPromptModule: () => async () => {
      answers.asked += 1;
      if (answers.cancelled) throw Object.assign(new Error("closed"), { name: "ExitPromptError" });
      return { order: answers.order };
    },
  },
}));

const worklog = "fixtures/worklog/november.csv";
const folder = mkdtempSync(join(tmpdir(), "ktlo-"));
const path = (name: string): string => join(folder, name);

async function ktlo(line: string, io: FakeIo = fakeIo()): Promise<FakeIo & { readonly code: number }> {
  const code = await run(line.split(" "), io);
  return { ...io, code };
}

describe("rejections", () => {
  const dates = Array.from({ length: 8 }, (_, at) => `T-${at},2025-02-3${at % 2},Printer ${at}\n`).join("");
  writeFileSync(path("dates.csv"), `Ticket,Opened,Subject\nT-x,2025-02-01,VPN down\n${dates}`);
  writeFileSync(path("quote.csv"), 'Ticket,Opened,Subject\nT-1,2025-02-01,VPN down\nT-2,"2025-02-02,Mail\n');

  test.each(["audit", "tickets", "columns"])(
    "%s says the first five, keeps all, and exits with 3 under --strict",
    async (command) => {
      const { code, said } = await ktlo(
        `${command} ${path("dates.csv")} --strict --rejects ${path("rejects.csv")}`,
      );
      expect(code).toBe(3);
      expect(said()).toContain(
        `dates.csv:3: "2025-02-30" is no day of the calendar; the ticket is read without it.`,
      );
      expect(
        said()
          .split("\n")
          .filter((line) => line.includes("no day of the calendar")),
      ).toHaveLength(5);
      expect(said()).toContain(`… and 3 more rejections; all are in ${path("rejects.csv")}.`);
      expect(readFileSync(path("rejects.csv"), "utf8").trim().split("\n")).toHaveLength(9);
    },
  );

  test("without a file it says how to get one, and without --strict it exits with 0", async () => {
    const { code, said } = await ktlo(`audit ${path("dates.csv")}`);
    expect(code).toBe(0);
    expect(said()).toContain("… and 3 more rejections; --rejects FILE lists them all.");
  });

  test("rows rejects records, and --quiet says nothing", async () => {
    const { code, said, printed } = await ktlo(`rows ${path("quote.csv")} --strict --quiet`);
    expect({ code, said: said(), printed: printed() }).toEqual({
      code: 3,
      said: "",
      printed: "Ticket,Opened,Subject\nT-1,2025-02-01,VPN down\n",
    });
  });
});

describe("--output", () => {
  test.each([
    [`audit ${worklog} --format json`, "audit.json"],
    [`tickets ${worklog}`, "tickets.jsonl"],
    [`columns ${worklog}`, "columns.txt"],
    [`rows ${worklog}`, "rows.csv"],
    ["list gates", "gates.txt"],
  ])("%s writes what it would have printed", async (line, name) => {
    const there = await ktlo(`${line} --output ${path(name)}`);
    expect({ code: there.code, printed: there.printed() }).toEqual({ code: 0, printed: "" });
    expect(readFileSync(path(name), "utf8")).toBe((await ktlo(line)).printed());
  });

  test.each(["audit", "tickets", "columns", "rows"])(
    "%s leaves no half-written file when it fails",
    async (command) => {
      writeFileSync(path("empty.csv"), "");
      const { code } = await ktlo(`${command} ${path("empty.csv")} --output ${path("never.txt")}`);
      expect(code).toBe(2);
      expect(readdirSync(folder).filter((name) => name.startsWith("never"))).toEqual([]);
    },
  );
});

describe("input", () => {
  test("a file that was packed with gzip is unpacked, whatever its name", async () => {
    writeFileSync(path("packed.csv"), gzipSync(readFileSync(worklog)));
    const packed = await ktlo(`rows ${path("packed.csv")}`);
    expect(packed.printed()).toBe((await ktlo(`rows ${worklog}`)).printed());
  });

  test("a damaged archive is an error with a way out", async () => {
    writeFileSync(
      path("damaged.csv.gz"),
      gzipSync(readFileSync("fixtures/example/tickets.csv")).subarray(0, 3000),
    );
    const { code, said } = await ktlo(path("damaged.csv.gz"));
    expect(code).toBe(2);
    expect(said()).toMatch(/damaged gzip file\. Pack it again/);
  });

  test("standard input is read, and refused where it is the keyboard", async () => {
    const piped = await ktlo("tickets -", fakeIo(readFileSync(worklog)));
    expect(piped.printed().split("\n")).toHaveLength(9);
    const stdin = Object.assign((async function* (): AsyncGenerator<Uint8Array> {})(), { isTTY: true });
    const typed = await ktlo("-", fakeIo("", { stdin }));
    expect(typed).toMatchObject({ code: 2 });
    expect(typed.said()).toContain("Standard input is the keyboard.");
  });

  test("tickets that stand in two exports of the same kind count once", async () => {
    const header = "Ticket,Opened,Subject\n";
    writeFileSync(path("jan.csv"), `${header}T-1,2025-01-05,VPN down\nT-2,2025-01-06,No mail\n`);
    writeFileSync(path("feb.csv"), `${header}T-2,2025-01-06,No mail\nT-3,2025-02-07,New laptop\n`);
    const { printed } = await ktlo(`audit ${path("jan.csv")} ${path("feb.csv")} --format json`);
    const { input, split } = auditSchema.parse(JSON.parse(printed()));
    expect(split.tickets.run + split.tickets.transform + split.tickets.unclear).toBe(3);
    expect(input[1]?.accounting).toMatchObject({ records: 2, read: 1, merged: 1 });
    expect(input[1]?.warnings.map(({ code }) => code)).toEqual(["known-tickets"]);
  });

  test("--from and --to count only tickets opened between them", async () => {
    const { printed } = await ktlo(`tickets ${path("jan.csv")} --from 2025-01-06 --to 2025-01-06`);
    expect(printed().trim().split("\n")).toHaveLength(1);
  });

  test("a delimiter may be named", async () => {
    writeFileSync(path("tabs.tsv"), "Ticket\tSubject\n1\tVPN, again\n");
    expect((await ktlo(`rows ${path("tabs.tsv")} --delimiter tab`)).printed()).toBe(
      'Ticket,Subject\n1,"VPN, again"\n',
    );
  });
});

function terminal(): FakeIo {
  const stdin = Object.assign((async function* (): AsyncGenerator<Uint8Array> {})(), { isTTY: true });
  return fakeIo("", { stdin, errIsTerminal: true });
}

function period(io: FakeIo): string | undefined {
  return auditSchema.parse(JSON.parse(io.printed())).period?.from;
}

describe("the date that only the reader can tell", () => {
  const line = "audit fixtures/hostile/undecidable-dates.csv --format json";
  beforeEach(() => Object.assign(answers, { order: "day-first", cancelled: false, asked: 0 }));

  test("is asked on a terminal, and the answer is used", async () => {
    const byDay = await ktlo(line, terminal());
    answers.order = "month-first";
    const byMonth = await ktlo(line, terminal());
    expect(answers.asked).toBe(2);
    expect(period(byDay)).not.toBe(period(byMonth));
  });

  test("stays open when there is no answer", async () => {
    answers.order = "unknown";
    expect(period(await ktlo(line, terminal()))).toBeUndefined();
    answers.cancelled = true;
    expect(period(await ktlo(line, terminal()))).toBeUndefined();
  });

  test("is never asked when piped, when quiet, or when the file tells", async () => {
    await ktlo(line);
    await ktlo(`${line} --quiet`, terminal());
    await ktlo(`audit ${worklog}`, terminal());
    expect(answers.asked).toBe(0);
  });
});

test("tickets says on stderr what a report would say among its findings", async () => {
  const { said } = await ktlo("tickets fixtures/hostile/undecidable-dates.csv");
  expect(said()).toContain("It cannot be told whether the dates");
  expect((await ktlo("tickets fixtures/hostile/undecidable-dates.csv --quiet")).said()).toBe("");
});

test("the JSON Schema of the audit is printed", async () => {
  const { printed, code } = await ktlo("schema audit");
  expect(code).toBe(0);
  expect(JSON.parse(printed())).toMatchObject({
    type: "object",
    properties: { schemaVersion: { const: 1 } },
  });
});

test("work stops when nobody reads any more", async () => {
  const { code, printed } = await ktlo(
    "tickets fixtures/example/tickets.csv",
    fakeIo("", { gone: () => true }),
  );
  expect({ code, printed: printed() }).toEqual({ code: 0, printed: "" });
});

test("on a terminal no control character of the export is printed", async () => {
  const escape = String.fromCodePoint(27);
  writeFileSync(path("escape.csv"), `Ticket,Subject\n1,${escape}[31mred${escape}[0m\n`);
  const { printed } = await ktlo(
    `rows ${path("escape.csv")}`,
    fakeIo("", { outIsTerminal: true, width: 80 }),
  );
  expect(printed()).toBe("Ticket,Subject\n1,red\n");
});

test("a fault of the tool keeps its stack and exits with 70", async () => {
  const io = fakeIo("", {
    gone: () => {
      throw new TypeError("broken");
    },
  });
  const { code, said } = await ktlo(`rows ${worklog}`, io);
  expect(code).toBe(70);
  expect(said()).toMatch(/a fault of this tool.*\n.*TypeError: broken\n +at /s);
});

test.each(["fields", "trackers", "activities", "signals", "criteria", "gates", "traits", "outputs"])(
  "list %s shows a line for each",
  async (name) => {
    const { printed } = await ktlo(`list ${name}`);
    const lines = z
      .array(z.record(z.string(), z.unknown()))
      .parse(JSON.parse((await ktlo(`list ${name} --format json`)).printed()));
    expect(lines.length).toBeGreaterThan(3);
    expect(printed().trim().split("\n")).toHaveLength(lines.length + 1);
    expect(printed()).not.toContain("…\n");
  },
);

describe("a file that is there already", () => {
  test.each([
    ["the export itself", `audit ${path("dates.csv")} --output ${path("dates.csv")}`],
    ["the export as rejects", `audit ${path("dates.csv")} --rejects ${path("dates.csv")}`],
    [
      "one file for both",
      `audit ${path("dates.csv")} --output ${path("both.txt")} --rejects ${path("both.txt")}`,
    ],
    ["a folder", `audit ${path("dates.csv")} --output ${folder}`],
  ])("%s is never overwritten", async (_, line) => {
    const before = readFileSync(path("dates.csv"), "utf8");
    const { code, said } = await ktlo(line);
    expect(code).toBe(2);
    expect(said()).toMatch(/(?:already\. Name another file|no file to write to\. Name a file)\.\n$/);
    expect(readFileSync(path("dates.csv"), "utf8")).toBe(before);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part") || name.startsWith("both"))).toEqual(
      [],
    );
  });

  test("what is no ordinary file is written in place", async () => {
    const { code } = await ktlo(`audit ${worklog} --output /dev/null`);
    expect(code).toBe(0);
    expect(statSync("/dev/null").isFile()).toBe(false);
  });
});

test.each([
  ["an HTML page", "<!DOCTYPE html><html><body>Sign in</body></html>"],
  ["XML", "<?xml version='1.0'?><tickets/>"],
  ["JSON", '[{"id": 1, "title": "VPN"}]'],
])("%s is refused by its name", async (kind, text) => {
  const { code, said } = await ktlo("audit -", fakeIo(text));
  expect({ code, said: said() }).toEqual({
    code: 2,
    said: `ktlo: Standard input is ${kind}, not CSV. Export the tickets as CSV and run ktlo on that file.\n`,
  });
});

test("what --from and --to left out is said in the report", async () => {
  const { printed } = await ktlo("audit fixtures/example/tickets.csv --from 2025-03-01 --to 2025-03-31");
  expect(printed().replaceAll(/\s+/g, " ")).toMatch(
    /Only tickets opened from 2025-03-01 to 2025-03-31 were counted; [\d,]+ tickets of 1,402 were left out\./,
  );
});
