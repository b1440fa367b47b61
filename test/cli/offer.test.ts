import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepAnswers } from "../../src/cli/answers-file.ts";
import { auditBy } from "../../src/cli/commands/audit.ts";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";
import { questionIds, type SaidOfQuestions } from "../../src/model/answers.ts";
import { personOf } from "../interview/person-of.ts";
import { fakeIo } from "./fake-io.ts";

const usual = "ktlo.answers.json";
const tickets = resolve("fixtures/example/tickets.csv");
const few = resolve("fixtures/worklog/november.csv");
const before = process.cwd();
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ktlo-"));
  process.chdir(folder);
});
afterEach(() => process.chdir(before));

const typing = { isTTY: true, async *[Symbol.asyncIterator]() {} };
const atTerminal = { stdin: typing, errIsTerminal: true, outIsTerminal: true, errWidth: 60 };

interface Sitting {
  readonly key?: "y" | "n" | "enter" | "escape" | "closed";
  /** What somebody says, one for each thing that is asked, separated by commas. */
  readonly words?: string;
  readonly options?: readonly string[];
  readonly io?: Partial<Io>;
}

async function audit({ key = "y", words = "", options = [], io: changes = {} }: Sitting) {
  const io = fakeIo("", { ...atTerminal, ...changes });
  const person = personOf(words === "" ? [] : words.split(", "));
  let offers = 0;
  const key_ = async () => {
    offers += 1;
    return key;
  };
  const asker = { key: async <Key extends string>(keys: readonly Key[]) => keyAmong(keys, await key_()) };
  const command = auditBy(
    () => asker,
    () => person,
  );
  const declared = command.declare(new Command("audit")).exitOverride();
  let [code, error] = [-1, ""];
  declared.action(async () => {
    code = await command.execute(declared.processedArgs, declared.opts(), io);
  });
  try {
    const files = options.some((each) => each.endsWith(".csv")) ? [] : [tickets];
    await declared.parseAsync([...files, ...options], { from: "user" });
  } catch (thrown) {
    error = thrown instanceof Error ? thrown.message : String(thrown);
  }
  const said = io.said().replaceAll(/\s+/g, " ");
  return {
    code,
    error,
    offers,
    said,
    lines: io.said().split("\n"),
    printed: io.printed(),
    left: person.left(),
  };
}

function keyAmong<Key extends string>(keys: readonly Key[], said: string): Key | "closed" {
  return keys.find((each) => each === said) ?? "closed";
}

/** What an audit prints that is asked nothing. */
async function printedBy(...options: readonly string[]): Promise<string> {
  const io = fakeIo("", { outIsTerminal: true });
  expect(await run(["audit", tickets, ...options], io)).toBe(0);
  return io.printed();
}

const answers = "None of it, Name, Application support, Hardly, We call";

function saidIn(file = usual): unknown {
  return JSON.parse(readFileSync(file, "utf8")).answers;
}

test("it says how many questions could turn how many verdicts, asks those, and prints one report", async () => {
  const plain = await printedBy();
  const { code, offers, said, printed, left } = await audit({ words: answers });
  expect({ code, offers, left }).toEqual({ code: 0, offers: 1, left: [] });
  expect(said).toMatch(/^3 questions could turn \d+ verdicts[.] Answer them now \(y\/n\)[?] y /);
  expect(said).toContain("Every answer is kept at once in ktlo.answers.json");
  expect(said).toMatch(/Question 4 of 27 \(1 of 3 now\).*Question 13 of 27 \(2 of 3 now\)/);
  expect(said).toContain("3 answers are kept in ktlo.answers.json; this report uses them.");
  expect(printed).not.toBe(plain);
  expect(printed.split("IT WORK AUDIT")).toHaveLength(2);
});
