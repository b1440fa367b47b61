import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rosterFrom } from "../../src/cli/roster-file.ts";
import { nameHash } from "../../src/model/name-hash.ts";
import { UserError } from "../../src/model/user-error.ts";

const file = join(mkdtempSync(join(tmpdir(), "ktlo-roster-")), "roster.txt");

async function roster(text: string | Uint8Array) {
  writeFileSync(file, text);
  return rosterFrom(file, "--roster");
}

test.each([
  ["Ana Lima", "Ana Lima", true],
  ["Ana Lima", "ANA  LIMA", true],
  ["Ana Lima", "Lima, Ana", true],
  ["Lima, Ana", "Ana Lima", true],
  ["Ana Maria Lima", "Lima, Ana Maria", true],
  ["ana.lima@firm.example", "Ana Lima", true],
  ["ana.lima@firm.example", "lima, ana", true],
  ["ana.lima@firm.example", "ana.lima", true],
  ["Ana Lima <ana.lima@firm.example>", "ana.lima@firm.example", true],
  ["Jo\u0308rg Weiß", "J\u00f6rg Weiß", true],
  ["alima", "ALIMA", true],
  ["Ana Lima", "Lima Ana", false],
  ["Ana Lima", "Ana", false],
  ["ana.lima@firm.example", "ana.lima@other.example", false],
])("a roster with %s knows %s: %s", async (line, written, isKnown) => {
  const { named, hashes } = await roster(`${line}\n`);
  expect([named, hashes.has(nameHash(written))]).toEqual([1, isKnown]);
});

test("blank lines and remarks name nobody, and somebody named twice is one person", async () => {
  const { named, hashes } = await roster("\uFEFF# our people\r\n\r\nAna Lima\r\n  lima, ana\r\nBo Berg\r\n");
  expect(named).toBe(2);
  expect(hashes.get(nameHash("Ana Lima"))).toBe(hashes.get(nameHash("Lima, Ana")));
  expect(hashes.get(nameHash("Bo Berg"))).not.toBe(hashes.get(nameHash("Ana Lima")));
});

test("nothing but numbers is kept of a roster", async () => {
  const { named, hashes } = await roster("Ana Lima\nBo Berg\n");
  expect([named, ...hashes.keys(), ...hashes.values()].every((kept) => typeof kept === "number")).toBe(true);
});

test.each([
  ["nobody is named", "# nobody yet\n\n", "names nobody"],
  [
    "too many are named",
    Array.from({ length: 201 }, (_, at) => `Person ${at}`).join("\n"),
    "names 201 people",
  ],
  ["it is not UTF-8", new Uint8Array([0x4a, 0xf6, 0x72, 0x67]), "is not UTF-8"],
])("where %s it says so, and quotes no line", async (_what, text, sentence) => {
  const error = await roster(text).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect(String(error)).toContain(sentence);
  expect(String(error)).not.toContain("Person");
});
