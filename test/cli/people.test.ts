import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { auditSchema } from "../../src/model/audit.ts";
import { fakeIo } from "./fake-io.ts";

const tickets = resolve("fixtures/example/tickets.csv");
const before = process.cwd();

beforeEach(() => process.chdir(mkdtempSync(join(tmpdir(), "ktlo-people-"))));
afterEach(() => process.chdir(before));

async function ktlo(...words: readonly string[]) {
  const io = fakeIo();
  const code = await run(words, io);
  return { code, printed: io.printed(), said: io.said() };
}

async function audited(...words: readonly string[]) {
  const { code, printed, said } = await ktlo("audit", tickets, "--format", "json", ...words);
  expect([code, said]).toEqual([0, ""]);
  return { audit: auditSchema.parse(JSON.parse(printed)), printed };
}

const workers = ["Joren Vyke", "Bertil Osk", "Tessa Marlowe", "Hollis Pryor"];
const words = new RegExp(workers.flatMap((name) => name.split(" ")).join("|"), "i");

describe("the roster", () => {
  beforeEach(() => writeFileSync("roster.txt", ["# growth", ...workers, "Nobody Known"].join("\n")));

  test("is told all together, whoever names it", async () => {
    const { audit, printed } = await audited("--roster", "roster.txt");
    expect([audit.keyPeople?.named, audit.keyPeople?.found]).toEqual([5, 4]);
    expect(audit.keyPeople?.message).toContain("4 of the 5 people you named were found");
    expect(printed).not.toMatch(words);
    writeFileSync(
      "ktlo.answers.json",
      JSON.stringify({ schemaVersion: 1, answers: { "key-people": { roster: "roster.txt" } } }),
    );
    expect((await audited()).audit.keyPeople).toEqual(audit.keyPeople);
  });

  test("that an answer names and nobody finds is missed in one sentence", async () => {
    writeFileSync(
      "ktlo.answers.json",
      JSON.stringify({ schemaVersion: 1, answers: { "key-people": { roster: "gone.txt" } } }),
    );
    const { code, said } = await ktlo("audit", tickets);
    expect([code, said]).toEqual([
      2,
      "ktlo: gone.txt: there is no such file. Check the path that your answer to key-people names.\n",
    ]);
  });

  test("is not looked at where nothing may be said of people", async () => {
    const { audit } = await audited("--roster", "roster.txt", "--people", "none");
    expect(audit.keyPeople).toBeNull();
    expect(audit.groups).toEqual([]);
    expect(audit.people.message).toContain("nothing is said of the people you named");
    expect(
      audit.activities.map(({ peopleForFourFifths }) => peopleForFourFifths).every((n) => n === null),
    ).toBe(true);
  });

  test("is never overwritten", async () => {
    const { code, said } = await ktlo("audit", tickets, "--roster", "roster.txt", "--output", "roster.txt");
    expect([code, said]).toEqual([
      2,
      "ktlo: roster.txt is read or written by this command already. Name another file.\n",
    ]);
  });
});

test("pseudonyms tell who works on what, twice the same", async () => {
  const options = ["--people", "pseudonym", "--purpose", "  plan   hand-over "];
  const { audit, printed } = await audited(...options);
  expect(audit.people).toMatchObject({ mode: "pseudonym", purpose: "plan hand-over" });
  expect(audit.resolvers?.[0]).toEqual({ resolver: "R-01", activities: expect.any(Array) });
  expect(printed).not.toMatch(words);
  expect((await audited(...options)).printed).toBe(printed);
});

describe("names", () => {
  const options = ["--people", "name", "--purpose", "plan", "--i-have-informed-staff", "--people-file"];

  test("stand in their own file only, sorted, with activities and nothing else", async () => {
    const { audit, printed } = await audited(...options, "names.csv");
    const [header, ...lines] = readFileSync("names.csv", "utf8").trim().split("\n");
    const names = lines.map((line) => line.split(",")[1] ?? "");
    expect(header).toBe("activity,name");
    expect(names.toSorted()).toEqual(names);
    expect(new Set(names)).toContain("Hollis Pryor");
    expect(lines.every((line) => /^[a-z-]+,[\p{L}'. -]+$/u.test(line))).toBe(true);
    expect(printed).not.toMatch(words);
    expect(audit.resolvers).toBeUndefined();
  });

  test("do not depend on the order of the tickets", async () => {
    const [header, ...lines] = readFileSync(tickets, "utf8").trim().split("\n");
    writeFileSync("turned.csv", [header, ...lines.toReversed()].join("\n"));
    await ktlo("audit", tickets, "--no-adapt", ...options, "one.csv");
    await ktlo("audit", "turned.csv", "--no-adapt", ...options, "other.csv");
    expect(readFileSync("other.csv", "utf8")).toBe(readFileSync("one.csv", "utf8"));
  });

  test("are not left behind half-written", async () => {
    writeFileSync("empty.csv", "Number,Opened,Short description\n");
    const { code } = await ktlo("audit", "empty.csv", ...options, "names.csv");
    expect([code, existsSync("names.csv"), existsSync("names.csv.part")]).toEqual([2, false, false]);
  });

  test("never go where the report goes", async () => {
    const { code, said } = await ktlo("audit", tickets, "--output", "a.csv", ...options, "a.csv");
    expect(code).toBe(2);
    expect(said).toContain("a.csv is read or written by this command already.");
  });

  test("are refused where an answer says that staff do not know", async () => {
    writeFileSync(
      "ktlo.answers.json",
      JSON.stringify({ schemaVersion: 1, answers: { "staff-representation": "not-informed" } }),
    );
    const { code, said } = await ktlo("audit", tickets, ...options, "names.csv");
    expect(code).toBe(2);
    expect(said).toContain("ktlo.answers.json says that those who represent staff have not been informed.");
  });
});

test("a purpose is one sentence", async () => {
  const { code, said } = await ktlo("audit", tickets, "--purpose", "x".repeat(301));
  expect([code, said]).toEqual([
    2,
    "ktlo: --purpose is longer than 300 characters. Say it in one sentence.\n",
  ]);
});

test("tickets tell who worked and who asked only as numbers, and only where somebody says what for", async () => {
  const plain = await ktlo("tickets", tickets, "--format", "jsonl");
  expect([plain.code, plain.printed.match(/"(?:resolver|thread)"/)]).toEqual([0, null]);
  const purpose = ["--people", "pseudonym", "--purpose", "compute the audit again"];
  const told = await ktlo("tickets", tickets, "--format", "jsonl", ...purpose);
  expect(told.printed).toMatch(/"resolver":\d+/);
  for (const name of workers) expect(told.printed).not.toContain(name);
});
