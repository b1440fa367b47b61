import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { run } from "../../src/cli/run.ts";
import { ticketFinder } from "../../src/cli/ticket-finder.ts";
import { explanationSchema } from "../../src/model/explanation.ts";
import { ticketOf } from "../classify/ticket-of.ts";
import { fakeIo, type FakeIo } from "./fake-io.ts";

const languages = "fixtures/many-languages/tickets.csv";

async function ktlo(args: readonly string[], io: FakeIo = fakeIo()) {
  const code = await run(args, io);
  return { code, printed: io.printed(), said: io.said() };
}

/** Tickets by their ids, each in a record of its own, counted from 1. */
function found(asked: string, ids: readonly (string | undefined)[]): number {
  const finder = ticketFinder(asked);
  for (const [at, id] of ids.entries()) {
    const origin = { file: "x.csv", record: at + 1, records: [at + 1], line: at + 2 };
    finder.add({ ...ticketOf(id === undefined ? {} : { id }), origin });
  }
  return finder.found("x.csv").origin.record;
}

describe("the ticket that is asked for", () => {
  test.each([
    ["INC2", ["INC1", "INC2", "inc2"], 2],
    ["inc2", ["INC1", "INC2"], 2],
    [" 5 732 ", ["5\u00a0732", "5"], 1],
    ["2", ["7", "8"], 2],
    ["2", ["2", "8"], 1],
    ["#2", ["2", "8"], 2],
    ["#2", [undefined, undefined], 2],
    ["#2", ["#2", "8"], 1],
  ])("%s among %j is number %i", (asked, ids, record) => {
    expect(found(asked, ids)).toBe(record);
  });

  test("is also found by a record that was merged into it", () => {
    const finder = ticketFinder("#9");
    finder.add({ ...ticketOf({ id: "A" }), origin: { file: "x", record: 3, records: [3, 9], line: 4 } });
    expect(finder.found("x").id).toBe("A");
  });

  test.each([
    ["INC12", ["INC1", "INC13", "XYZ", "INC2"], "The nearest ids are INC1, INC13 and INC2;"],
    ["17", [], "ktlo columns FILE shows how a file was understood"],
    ["17", [undefined], "Its tickets have no ids: name the number of a record"],
    ["a", ["A", "A"], 'Name one by its record, for example "#1".'],
  ])("%s among %j is not told, with a way out", (asked, ids, wayOut) => {
    expect(() => found(asked, ids)).toThrow(
      expect.objectContaining({ wayOut: expect.stringContaining(wayOut) }),
    );
  });

  test("if several have its id, all are named by their records, in a long list the first of them", () => {
    expect(() => found("a", ["A", "b", "A"])).toThrow("x.csv: 2 tickets are called a, records 1 and 3.");
    expect(() => found("a", Array<string>(20).fill("A"))).toThrow(
      "records 1, 2, 3, 4, 5, 6, 7, 8 and 12 more.",
    );
  });
});

const line = z.object({
  record: z.number(),
  class: z.string(),
  activity: z.string(),
  probability: z.number(),
});

test.each([
  ["many-languages/tickets.csv"],
  ["worklog/november.csv"],
  ["glpi/tickets.csv"],
  ["hostile/formulas.csv"],
  ["house/tickets.csv", "--config", "fixtures/house/ktlo.config.json"],
  ["many-languages/tickets.csv", "--definition", "engineering"],
])("ktlo explain and ktlo tickets say the same of every ticket of %s", async (file, ...options) => {
  const { printed } = await ktlo(["tickets", `fixtures/${file}`, ...options]);
  const lines = printed
    .trim()
    .split("\n")
    .map((each) => line.parse(JSON.parse(each)));
  expect(lines.length).toBeGreaterThan(5);
  for (const { record, class: said, activity, probability } of lines) {
    const told = await ktlo(["explain", `fixtures/${file}`, `#${record}`, ...options, "--format", "json"]);
    const explanation = explanationSchema.parse(JSON.parse(told.printed));
    expect([explanation.class, explanation.activity.id, explanation.probability]).toEqual([
      said,
      activity,
      probability,
    ]);
    expect(explanation.records).toContain(record);
  }
});

async function sureness(args: readonly string[]): Promise<number> {
  return explanationSchema.parse(JSON.parse((await ktlo(args)).printed)).probability;
}

test("what is learned from the export counts, unless --no-adapt is said", async () => {
  const asked = ["explain", "fixtures/example/tickets.csv", "INC0041416", "--format", "json"];
  const [adapted, alone] = [await sureness(asked), await sureness([...asked, "--no-adapt"])];
  expect(adapted).not.toBe(alone);
});

test("no text of the ticket but its reasons is shown unless it is asked for", async () => {
  const { printed } = await ktlo(["explain", languages, "ML-1"]);
  expect(printed).not.toMatch(/holidays|Fenwick|morning|0311/);
  const asked = await ktlo(["explain", languages, "ML-1", "--with-text"]);
  expect(asked.printed).toContain("Account locked out after the holidays");
  expect(asked.printed).not.toMatch(/Fenwick|0311/);
});

test("standard input is read, and what is printed can be written to a file", async () => {
  const fromFile = await ktlo(["explain", languages, "ML-2"]);
  const piped = await ktlo(["explain", "-", "ML-2"], fakeIo(readFileSync(languages)));
  expect(piped.printed).toBe(fromFile.printed.replace(languages, "standard input"));
  const output = join(mkdtempSync(join(tmpdir(), "ktlo-")), "why.md");
  const written = await ktlo(["explain", languages, "ML-2", "--output", output]);
  expect({ code: written.code, printed: written.printed }).toEqual({ code: 0, printed: "" });
  expect(readFileSync(output, "utf8")).toBe(fromFile.printed);
});

test.each([{ FORCE_COLOR: "1", NO_COLOR: "1" }, { COLUMNS: "80" }, { COLUMNS: "40" }])(
  "on a terminal with %j it is plain text that fits",
  async (env) => {
    const io = fakeIo("", { outIsTerminal: true, width: 80, env });
    const { printed } = await ktlo(["explain", languages, "ML-3", "--with-text"], io);
    expect(printed).not.toContain("\u001b");
    const columns = "COLUMNS" in env ? Number(env.COLUMNS) : 80;
    expect(printed.split("\n").filter((each) => each.length > columns)).toEqual([]);
  },
);

test("two tickets that differ in case only are told apart, and the same id in both cases is an error", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "ktlo-")), "case.csv");
  writeFileSync(path, "Ticket,Subject\nab-1,VPN is down\nAB-1,Printer does not work\n");
  expect((await ktlo(["explain", path, "AB-1"])).printed).toContain("AB-1 is run work, printing");
  const { code, said, printed } = await ktlo(["explain", path, "Ab-1"]);
  expect({ code, printed }).toEqual({ code: 2, printed: "" });
  expect(said).toContain("2 tickets are called Ab-1, records 1 and 2.");
});
