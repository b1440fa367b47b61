import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { beforeEach, expect, test } from "vitest";
import type { Asker } from "../../src/cli/asker.ts";
import { teachBy } from "../../src/cli/commands/teach.ts";
import { run } from "../../src/cli/run.ts";
import { labelsSchema, type Label } from "../../src/model/labels.ts";
import { fakeIo, type FakeIo } from "./fake-io.ts";

const small = "fixtures/freshservice/tickets.csv";
const other = "fixtures/worklog/november.csv";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ktlo-"));
});
const labelsFile = (): string => join(folder, "labels.json");
const kept = (): readonly Label[] =>
  labelsSchema.parse(JSON.parse(readFileSync(labelsFile(), "utf8"))).labels;

const terminal = (): FakeIo => fakeIo("", { stdin: typing(), errIsTerminal: true, errWidth: 80 });
function typing(): FakeIo["stdin"] {
  return { isTTY: true, async *[Symbol.asyncIterator]() {} };
}

/** What a person presses: keys, and "a1" for the first activity that is offered, "a?" for not knowing one. */
function pressing(keys: string): Asker & { readonly left: () => readonly string[] } {
  const left = keys.split(" ").filter((key) => key !== "");
  return {
    left: () => left,
    async key(possible) {
      const pressed = left.shift();
      const found = possible.find((key) => key === pressed);
      if (pressed !== undefined && found === undefined)
        throw new Error(`${pressed} is none of ${possible.join(" ")}.`);
      return found ?? "closed";
    },
    async activity({ likeliest, all }) {
      const pressed = left.shift();
      if (pressed === undefined) return "closed";
      if (pressed === "a?") return { id: undefined };
      const at = Number(pressed.slice(1)) - 1;
      const found = /^a\d$/.test(pressed) ? likeliest[at] : all.find(({ id }) => id === pressed);
      if (found === undefined) throw new Error(`${pressed} is no activity.`);
      return { id: found.id };
    },
  };
}

async function teach(keys: string, options: readonly string[] = [], file = small) {
  const io = terminal();
  const asker = pressing(keys);
  const command = teachBy(() => asker);
  let [code, error] = [-1, ""];
  const declared = command.declare(new Command("teach")).exitOverride();
  declared.action(async () => {
    code = await command.execute(declared.processedArgs, declared.opts(), io);
  });
  try {
    await declared.parseAsync([file, "--labels", labelsFile(), ...options], { from: "user" });
  } catch (thrown) {
    error = thrown instanceof Error ? thrown.message : String(thrown);
  }
  return { code, error, said: io.said(), printed: io.printed(), left: asker.left() };
}

/** Titles are shown two blanks in, below the line that counts. */
const titlesIn = (said: string): readonly string[] =>
  [...said.matchAll(/^\d+ of \d+ · .*\n\n {2}(.*)$/gm)].map(([, title = ""]) => title);

test("answers are kept with their activity, and what they changed is said on stderr", async () => {
  const { code, said, printed, left } = await teach("r a1 t automation u r a? q");
  expect({ code, printed, left }).toEqual({ code: 0, printed: "", left: [] });
  expect(kept().map((label) => label.class)).toEqual(["run", "transform", "unclear", "run"]);
  expect(kept().map((label) => label.activity !== undefined)).toEqual([true, true, false, false]);
  expect(kept()[1]?.activity).toBe("automation");
  expect(said).toMatch(
    /4 answers changed the label of \d+ of 26 tickets; transformation \d+% → \d+% of\s+tickets\./,
  );
  expect(said).toMatch(/ktlo audit \S+ --labels\s+\S+ uses them\s+from now on\./);
});

test("the class is kept before the activity is asked, so that a closed terminal loses nothing", async () => {
  const { code, said } = await teach("r a1 t");
  expect(code).toBe(0);
  expect(kept().map((label) => [label.class, label.activity === undefined])).toEqual([
    ["run", false],
    ["transform", true],
  ]);
  expect(said).toContain("2 answers are kept in ");
  expect(said).not.toContain("changed the label");
});

test("quitting at once writes nothing", async () => {
  const { code, said } = await teach("q");
  expect({ code, there: existsSync(labelsFile()) }).toEqual({ code: 0, there: false });
  expect(said).toContain("Nothing was answered, and nothing written.");
});

test("starting again goes on: what was answered is not asked again, what was skipped is", async () => {
  const one = await teach("s r a1 t a1 q");
  const again = await teach("s r a1 r a1 q");
  const [skipped = "", ...answered] = titlesIn(one.said).slice(0, 3);
  expect(again.said).toMatch(/2\s+tickets\s+of\s+this\s+export\s+are\s+answered\s+already\./);
  expect(titlesIn(again.said)).toContain(skipped);
  expect(titlesIn(again.said).filter((title) => answered.includes(title))).toEqual([]);
  expect(kept()).toHaveLength(4);
});

test("going back takes the last answer out of the file and asks again", async () => {
  const { said } = await teach("r a1 t a1 b");
  expect(kept().map((label) => label.class)).toEqual(["run"]);
  const titles = titlesIn(said);
  expect(titles.at(-1)).toBe(titles[1]);
});

test("going back over a ticket that was skipped writes nothing", async () => {
  const { said } = await teach("s b");
  expect(existsSync(labelsFile())).toBe(false);
  expect(titlesIn(said)[2]).toBe(titlesIn(said)[0]);
});

test("after as many answers as asked for it says what changed, and goes on if wanted", async () => {
  const { said, left } = await teach("r a1 r a1 g r a1 r a1 q", ["--count", "2"]);
  expect(left).toEqual([]);
  expect(said.match(/\d answers changed the label/g)).toEqual([
    "2 answers changed the label",
    "4 answers changed the label",
  ]);
  expect(said).toContain("3 of 4 · ");
});

test("where nothing is left to ask, it says so and ends", async () => {
  const { code, said } = await teach("s ".repeat(30));
  expect(code).toBe(0);
  expect(said).toContain("Nothing is left to ask that would teach anything new.");
});

test("answers about other exports stay in the file", async () => {
  await teach("r a1 t a1 q", [], other);
  const before = kept();
  const { said } = await teach("r a1 q");
  expect(said).not.toContain("already");
  expect(kept().slice(0, 2)).toEqual(before);
  expect(kept()).toHaveLength(3);
});

test("tickets are labelled as they were answered", async () => {
  await teach("t automation r printing u q");
  const io = fakeIo();
  await run(["tickets", small, "--labels", labelsFile(), "--format", "jsonl"], io);
  const lines = io
    .printed()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const labels = kept().map(({ id, class: said, activity }) => ({ id, class: said, activity }));
  expect(labels).toHaveLength(3);
  for (const { id, class: said, activity } of labels) {
    expect(lines.find((line) => line.id === id)).toMatchObject({
      class: said,
      activity: activity ?? "unclassified",
    });
  }
});

test.each([
  ["no JSON", "my notes"],
  ["cut off", '{"schemaVersion":1,"labels":[{"text":"00'],
  ["another file of ours", '{"rules":[]}'],
  ["of a later version", '{"schemaVersion":2,"labels":[]}'],
  ["empty", ""],
])("a file of answers that is %s is never overwritten", async (_, text) => {
  writeFileSync(labelsFile(), text);
  const { code, error } = await teach("r a1 q");
  expect(code).toBe(-1);
  expect(error).toMatch(/is not JSON|is not a file of answers/);
  expect(readFileSync(labelsFile(), "utf8")).toBe(text);
});

test("nothing half-written is left beside the file", async () => {
  await teach("r a1 t a1 q");
  expect(readdirSync(folder)).toEqual(["labels.json"]);
});

test("the export itself is not taken for a file of answers", async () => {
  const { error } = await teach("r a1 q", ["--labels", small]);
  expect(error).toContain("is not JSON");
});

test("tickets that a rule decides are not asked about", async () => {
  const config = join(folder, "config.json");
  writeFileSync(config, JSON.stringify({ rules: [{ name: "All", when: { title: "*" }, class: "run" }] }));
  const { error } = await teach("r a1 q", ["--config", config]);
  expect(error).toContain("There is no ticket to ask about.");
});

test("standard input is for answers, not for an export", async () => {
  expect((await teach("r a1 q", [], "-")).error).toContain("Standard input is the keyboard");
});
