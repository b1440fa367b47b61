import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepAnswers } from "../../src/cli/answers-file.ts";
import { auditBy } from "../../src/cli/commands/audit.ts";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";
import type { SaidOfQuestions } from "../../src/model/answers.ts";
import { personOf } from "../interview/person-of.ts";
import { fakeIo } from "./fake-io.ts";

const usual = "ktlo.answers.json";
const example = resolve("fixtures/example/tickets.csv");
const before = process.cwd();
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ktlo-"));
  process.chdir(folder);
  writeFileSync("tickets.csv", halfAYear());
});
afterEach(() => process.chdir(before));

/** Five kinds of work, each ten times a month: two questions could turn all their verdicts. */
function halfAYear(): string {
  const kinds = [
    "Password reset needed",
    "Printer jammed",
    "New laptop",
    "Access to a folder",
    "Disk is full",
  ];
  const lines = [1, 2, 3, 4, 5, 6].flatMap((month) =>
    kinds.flatMap((title, kind) =>
      Array.from({ length: 10 }, (_, at) => {
        const who = month === 1 && at < 3 ? "Nimmo Roe" : `Person ${at % 2} Roe`;
        return `T${month}-${kind}-${at},2025-0${month}-1${at},${title} ${at},Desk,${who}`;
      }),
    ),
  );
  return `Number,Opened,Title,Group,Assignee\n${lines.join("\n")}\n`;
}

const typing = { isTTY: true, async *[Symbol.asyncIterator]() {} };
const atTerminal = { stdin: typing, errIsTerminal: true, outIsTerminal: true, errWidth: 60 };

interface Sitting {
  /** What somebody says to the offer. */
  readonly key?: "y" | "n" | "enter" | "escape" | "closed";
  /** What somebody says to the questions, one for each thing that is asked; then nobody answers any more. */
  readonly words?: string;
  readonly io?: Partial<Io>;
}

/** An audit at a terminal. */
async function audit(line: string, { key = "y", words = "", io: changes = {} }: Sitting = {}) {
  const io = fakeIo("", { ...atTerminal, ...changes });
  const person = personOf(words === "" ? [] : words.split(", "));
  let offers = 0;
  const command = auditBy(
    () => ({
      async key(keys) {
        offers += 1;
        return keys.find((each) => each === key) ?? "closed";
      },
    }),
    () => person,
  );
  const declared = command.declare(new Command("audit")).exitOverride();
  let code = -1;
  declared.action(async () => {
    code = await command.execute(declared.processedArgs, declared.opts(), io);
  });
  await declared.parseAsync(line.split(" "), { from: "user" });
  const said = io.said().replaceAll(/\s+/g, " ");
  return { code, offers, said, lines: io.said().split("\n"), printed: io.printed(), left: person.left() };
}

/** The same on a screen where nobody is asked. */
async function unasked(line: string): Promise<string> {
  const io = fakeIo("", { outIsTerminal: true });
  expect(await run(["audit", ...line.split(" ")], io)).toBe(0);
  return io.printed();
}

const kept = (file = usual): unknown => JSON.parse(readFileSync(file, "utf8")).answers;
const keep = (said: SaidOfQuestions, file = usual): void => keepAnswers(file, said);

test("three questions are offered once, asked, kept and used, and there is one report", async () => {
  const { code, offers, said, printed, left } = await audit(example, {
    words: "None of it, Name, Application support, Hardly, We call",
  });
  expect({ code, offers, left }).toEqual({ code: 0, offers: 1, left: [] });
  expect(said).toMatch(/^3 questions could turn 18 verdicts[.] Answer them now \(y\/n\)[?] y /);
  expect(said).toContain("Every answer is kept at once in ktlo.answers.json, on this machine.");
  expect(said).toMatch(/Question 4 of 27 \(1 of 3 now\).*Question 13 of 27 \(2 of 3 now\)/);
  expect(said).toContain("3 answers are kept in ktlo.answers.json; this report uses them.");
  expect(Object.keys(Object(kept()))).toEqual(["differentiators", "outsourced", "caller-identification"]);
  expect(printed.split("IT WORK AUDIT")).toHaveLength(2);
  expect(printed).toBe(await unasked(`${example} --answers ${usual}`));
});

test.each(["terminal", "json", "markdown", "csv"])(
  "as %s it prints the very bytes that an audit with the answers prints",
  async (format) => {
    const open = await unasked(`tickets.csv --format ${format}`);
    const words = "None of it, Name, Printing and scanning, Hardly";
    const { printed, said } = await audit(`tickets.csv --format ${format}`, { words });
    expect(said).toContain("2 questions could turn 5 verdicts.");
    expect(printed).not.toBe(open);
    expect(printed).toBe(await unasked(`tickets.csv --format ${format}`));
    expect(printed).toBe(await unasked(`tickets.csv --format ${format} --answers ${usual}`));
  },
);

test("a report that goes to a file has the same bytes, whether stdout is a terminal or not", async () => {
  for (const outIsTerminal of [true, false]) {
    keep({ role: "cio" });
    const { offers, printed } = await audit("tickets.csv --format json --output report.json", {
      words: "None of it, None",
      io: { outIsTerminal },
    });
    expect({ offers, printed }).toEqual({ offers: 1, printed: "" });
    expect(readFileSync("report.json", "utf8")).toBe(await unasked("tickets.csv --format json"));
    expect(kept()).toMatchObject({ role: "cio", outsourced: [] });
  }
});

test.each<[string, Partial<Io>, string]>([
  ["stdin is piped", { stdin: fakeIo().stdin }, ""],
  ["stderr goes elsewhere", { errIsTerminal: false }, ""],
  ["stdout is piped", { outIsTerminal: false }, ""],
  ["stdout is piped and named", { outIsTerminal: false }, " --output -"],
  ["it is to be quiet", {}, " --quiet"],
  ["the report takes the place of the answers", {}, ` --output ${usual}`],
  ["the rejects take the place of the answers", {}, ` --rejects ./${usual}`],
])("nothing is offered where %s", async (_, io, options) => {
  const { code, offers, said } = await audit(`tickets.csv${options}`, { io });
  expect({ code, offers, said }).toEqual({ code: 0, offers: 0, said: "" });
});

test("nothing is offered where no verdict waits for an answer", async () => {
  writeFileSync("few.csv", "Title\nPrinter jammed\nPassword reset\n");
  expect(await audit("few.csv")).toMatchObject({ code: 0, offers: 0 });
});

test("nothing is offered where answers cannot be kept, and the report comes all the same", async () => {
  const { printed } = await audit("tickets.csv", { key: "n" });
  mkdirSync(`${usual}.part`);
  expect(await audit("tickets.csv")).toMatchObject({ code: 0, offers: 0, printed });
});

test("nothing is offered where the answers come from a pipe, which can be read once", async () => {
  spawnSync("mkfifo", ["answers"]);
  const written = writeFile("answers", '{"schemaVersion":1,"answers":{"role":"cio"}}');
  expect(await audit("tickets.csv --answers answers")).toMatchObject({ code: 0, offers: 0 });
  await written;
});

test.each(["n", "enter", "escape", "closed"] as const)(
  "whoever says %s gets the report as it was, and nothing is written",
  async (key) => {
    const { code, offers, said, printed } = await audit("tickets.csv", { key });
    expect({ code, offers }).toEqual({ code: 0, offers: 1 });
    expect(said).toBe(`2 questions could turn 5 verdicts. Answer them now (y/n)? ${key === "n" ? "n " : ""}`);
    expect(printed).toBe(await unasked("tickets.csv"));
    expect(readdirSync(folder)).toEqual(["tickets.csv"]);
  },
);

test.each([
  ["", "Nothing was answered, and nothing written.", undefined],
  ["Stop", "Nothing was answered, and nothing written.", undefined],
  ["None of it", "1 answer is kept in ktlo.answers.json; this report uses it.", ["differentiators"]],
  ["Name them", "Nothing was answered, and nothing written.", undefined],
  ["I do not, Stop", "1 answer is kept in", ["differentiators"]],
])("whoever says '%s' and is gone gets the report with what was answered", async (words, sentence, ids) => {
  const { code, said, printed } = await audit("tickets.csv", { words });
  expect(code).toBe(0);
  expect(said).toContain(sentence);
  expect(existsSync(usual) ? Object.keys(Object(kept())) : undefined).toEqual(ids);
  expect(printed).toBe(await unasked("tickets.csv"));
});

test("what was answered is not offered again, nor what is not known or does not apply", async () => {
  const first = await audit("tickets.csv", { words: "I do not, Stop" });
  expect(first.said).toContain("2 questions could turn");
  const second = await audit("tickets.csv", { words: "Does not, All in the house" });
  expect(second.said).toContain("1 question could turn 5 verdicts. Answer it now (y/n)?");
  expect(kept()).toEqual({
    differentiators: { unknown: true },
    outsourced: { notApplicable: "All in the house" },
  });
  expect(await audit("tickets.csv")).toMatchObject({ code: 0, offers: 0, said: "" });
});

test("answers are kept in the file that was named", async () => {
  keep({ role: "cio" }, "ours.json");
  const { said, printed } = await audit("tickets.csv --answers ours.json", { words: "None of it, None" });
  expect(said).toContain("2 answers are kept in ours.json; this report uses them.");
  expect(Object.keys(Object(kept("ours.json")))).toEqual(["role", "differentiators", "outsourced"]);
  expect(existsSync(usual)).toBe(false);
  expect(printed).toBe(await unasked("tickets.csv --answers ours.json"));
});

test("what was rejected is told once, counted once and listed once", async () => {
  writeFileSync("tickets.csv", `${halfAYear()}T-x,2025-02-31,Printer jammed,Desk,\n`);
  const { code, said } = await audit("tickets.csv --strict --rejects rejects.csv", {
    words: "None of it, None",
  });
  expect(code).toBe(3);
  expect(said.split("tickets.csv:302:")).toHaveLength(2);
  expect(readFileSync("rejects.csv", "utf8").trim().split("\n")).toHaveLength(2);
});

test("names are written as they are without the offer", async () => {
  const options = "--people name --purpose hand-over --i-have-informed-staff --people-file";
  await audit(`tickets.csv ${options} asked.csv`, { words: "None of it, None" });
  await unasked(`tickets.csv ${options} plain.csv`);
  expect(readFileSync("asked.csv", "utf8")).toBe(readFileSync("plain.csv", "utf8"));
  expect(readFileSync("asked.csv", "utf8")).not.toContain("Nimmo");
});

test.each([30, 60])("a window of %i columns is enough", async (columns) => {
  const { lines } = await audit("tickets.csv", {
    words: "None of it, None",
    io: { errWidth: columns },
  });
  expect(Math.max(...lines.map((each) => each.length))).toBeLessThanOrEqual(columns);
});

test("a gap names as many activities as it counts verdicts, and each activity is in the audit", async () => {
  const { gaps, activities: all } = JSON.parse(await unasked("tickets.csv --format json"));
  const ids = all.map(({ id }: { id: string }) => id);
  for (const { verdicts, activities = [] } of gaps) {
    expect(activities).toHaveLength(verdicts);
    expect(ids).toEqual(expect.arrayContaining(activities));
  }
});
