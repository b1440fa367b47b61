import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { auditSchema } from "../../src/model/audit.ts";
import { fakeIo } from "./fake-io.ts";

const house = resolve("fixtures/house");
const tickets = join(house, "tickets.csv");
const config = join(house, "ktlo.config.json");
const before = process.cwd();
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ktlo-house-"));
  process.chdir(folder);
});
afterEach(() => process.chdir(before));

async function ktlo(...words: readonly string[]) {
  const io = fakeIo();
  const code = await run(words, io);
  return { code, printed: io.printed(), said: io.said() };
}

test("the config beside which a command runs is used, as if it were named", async () => {
  const without = await ktlo("tickets", tickets);
  const named = await ktlo("tickets", tickets, "--config", config);
  writeFileSync("ktlo.config.json", readFileSync(config));
  const found = await ktlo("tickets", tickets);
  expect(found.printed).toBe(named.printed);
  expect(found.printed).not.toBe(without.printed);
  expect(found.said).toContain('ktlo.config.json:37: the rule "The old queue" decided no ticket');
});

test.each(["terminal", "json", "markdown", "csv"])(
  "a config that states nothing changes no byte of the %s report",
  async (format) => {
    const without = await ktlo("audit", tickets, "--format", format);
    writeFileSync("ktlo.config.json", "\ufeff{ /* nothing yet */ }");
    expect(await ktlo("audit", tickets, "--format", format)).toEqual(without);
  },
);

test("the audit says which rules decided how much, and what activities are called here", async () => {
  const { printed } = await ktlo("audit", tickets, "--config", config, "--format", "json");
  const audit = auditSchema.parse(JSON.parse(printed));
  expect(audit.house).toMatchObject({
    tickets: 6,
    activities: ["plant-control"],
    renamed: ["device-support"],
  });
  expect(audit.house?.rules.map((rule) => rule.tickets)).toEqual([2, 1, 1, 1, 1, 0, 0]);
  const named = new Map(audit.activities.map((activity) => [activity.id, activity]));
  expect(named.get("plant-control")).toMatchObject({
    title: "Plant control",
    tickets: 3,
    defaultMinutes: 90,
  });
  expect(named.get("device-support")?.title).toBe("Workplace");
});

test("a house that only adds and renames is told in the report", async () => {
  writeFileSync("ktlo.config.json", '{"titles": {"printing": "Output"}}');
  const { printed, said } = await ktlo("audit", tickets);
  expect(printed).toContain("\nktlo.config.json renames 1 activity.\n");
  expect(said).toBe("");
});

test("--quiet leaves out what is said of rules that decide nothing", async () => {
  expect((await ktlo("audit", tickets, "--config", config, "--quiet")).said).toBe("");
});

test.each(["audit", "tickets", "columns", "rows"])("%s refuses a config that is wrong", async (command) => {
  writeFileSync("ktlo.config.json", '{"rule": []}');
  expect(await ktlo(command, tickets)).toEqual({
    code: 2,
    printed: "",
    said:
      'ktlo.config.json:1:2: the config has no "rule": did you mean "rules"?\n' +
      "ktlo: ktlo.config.json has 1 error. Mend what is named; ktlo schema config says what the file may hold.\n",
  });
});

test("no control character of a config reaches the terminal", async () => {
  writeFileSync("ktlo.config.json", JSON.stringify({ ["\u001b[31mrules"]: [] }));
  const { said } = await ktlo("audit", tickets);
  expect(said).toContain('ktlo.config.json:1:2: the config has no "rules"');
});

test.each([
  ["is not UTF-8", () => writeFileSync("c.json", Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d))],
  ["cannot be read", () => mkdirSync("c.json")],
  ["there is no such file", () => {}],
])("a config of which %s is refused in a sentence", async (because, make) => {
  make();
  const { code, said } = await ktlo("audit", tickets, "--config", "c.json");
  expect({ code, lines: said.trim().split("\n") }).toEqual({
    code: 2,
    lines: [expect.stringContaining(because)],
  });
});

test("the config is never overwritten", async () => {
  writeFileSync("ktlo.config.json", readFileSync(config));
  const { code, said } = await ktlo("audit", tickets, "--output", "ktlo.config.json");
  expect(code).toBe(2);
  expect(said).toContain("ktlo.config.json is read or written by this command already.");
  expect(readFileSync("ktlo.config.json", "utf8")).toBe(readFileSync(config, "utf8"));
});

test("list shows the activities of the house behind the others", async () => {
  const own = await ktlo("list", "activities", "--config", config);
  const others = await ktlo("list", "activities");
  expect(own.printed.trim().split("\n").length).toBe(others.printed.trim().split("\n").length + 1);
  expect(own.printed).toContain("Controllers, scales and conveyors of the quays.");
});

test("the JSON Schema of the config is printed", async () => {
  const { code, printed } = await ktlo("schema", "config");
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({
    type: "object",
    additionalProperties: false,
    properties: { rules: { items: { required: ["name", "when"], additionalProperties: false } } },
  });
});
