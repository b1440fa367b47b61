import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { activities } from "../src/activities/index.ts";
import { problemsOf } from "../src/interview/problems.ts";
import { readHouse } from "../src/house/house.ts";
import { run } from "../src/cli/run.ts";
import { commands } from "../src/cli/commands/index.ts";
import { fakeIo } from "./cli/fake-io.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const { scripts, dependencies } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);

test("the report in README.md is what the tool prints", async () => {
  const shown = /```\n\$ node bin\/ktlo\.js (\S+)\n([\s\S]*?)\n…\n```/.exec(readme);
  const io = fakeIo();
  expect(await run([shown?.[1] ?? ""], io)).toBe(0);
  expect(io.printed().startsWith(`${shown?.[2]}\n`)).toBe(true);
  expect(shown?.[2]?.split("\n").length).toBeGreaterThan(30);
});

test("the explanation in README.md is what the tool prints", async () => {
  const [, line = "", shown] =
    /```\n\$ node bin\/ktlo\.js (explain [^\n]+)\n([\s\S]*?)```/.exec(readme) ?? [];
  const io = fakeIo();
  expect(await run(line.split(" "), io)).toBe(0);
  expect(io.printed()).toBe(shown);
});

test("the two commands of README.md name scripts and files that are there", () => {
  expect(readme).toContain("npm ci && npm run build && node bin/ktlo.js fixtures/example/tickets.csv");
  expect(readme).toContain("npm ci && npm run check");
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["build", "check"]));
  expect(existsSync(new URL("../fixtures/example/tickets.csv", import.meta.url))).toBe(true);
});

test("the config in README.md is one that is read", async () => {
  const shown = /## Rules of the house[\s\S]*?```json\n([\s\S]*?)```/.exec(readme);
  const house = await readHouse(shown?.[1] ?? "", "README.md");
  expect(house.rules.map(({ name }) => name)).toContain("Portal programme");
});

test("the answers in README.md are ones that are read", () => {
  const shown = /## Say what no ticket tells[\s\S]*?```json\n([\s\S]*?)```/.exec(readme);
  const ids = activities.map(({ id }) => id);
  expect(problemsOf(JSON.parse(shown?.[1] ?? ""), ids)).toEqual([]);
});

test.each(commands.map(({ name }) => name))("README.md explains ktlo %s", (name) => {
  expect(readme).toContain(`| \`ktlo ${name} `);
});

test.each(Object.keys(dependencies))("README.md says why %s is needed", (name) => {
  expect(readme).toMatch(new RegExp(`^\\| \`${name}\` +\\| \\S.+\\|$`, "m"));
});

test.each([...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => link ?? ""))(
  "the link %s leads somewhere",
  (link) => {
    expect(existsSync(new URL(`../${link}`, import.meta.url))).toBe(true);
  },
);

test("the tracker that README.md adds reads the export that README.md shows", async () => {
  const header = /begin with `([^`]+)`/.exec(readme)?.[1] ?? "";
  const columns = /columns: \{([\s\S]*?)\},\n/.exec(readme)?.[1] ?? "";
  const named = [...columns.matchAll(/: "([^"]+)"/g)].map(([, name]) => name);
  expect(header.split(",")).toEqual(named);
});
