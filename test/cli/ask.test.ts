import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { answersFrom, answersToKeep, keepAnswers } from "../../src/cli/answers-file.ts";
import { askBy } from "../../src/cli/commands/ask.ts";
import { readingRequest } from "../../src/cli/reading-options.ts";
import { run } from "../../src/cli/run.ts";
import { enter } from "../../src/interview/enter.ts";
import { maySay, questionIds, withSaid, type SaidOfQuestions } from "../../src/model/answers.ts";
import { UserError } from "../../src/model/user-error.ts";
import { questions } from "../../src/questions/index.ts";
import { anyPerson } from "../interview/any-person.ts";
import { personOf } from "../interview/person-of.ts";
import { fakeIo } from "./fake-io.ts";

let file = "";
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ktlo-"));
  file = join(folder, "answers.json");
});

const activities = [
  { id: "printing", title: "Printing" },
  { id: "integration", title: "Integration" },
];
const ids = activities.map(({ id }) => id);
const typing = { isTTY: true, async *[Symbol.asyncIterator]() {} };

async function ask(words: string, options: readonly string[] = [], columns = 80) {
  const io = fakeIo("", { stdin: typing, errIsTerminal: true, errWidth: columns });
  const person = personOf(words === "" ? [] : words.split(", "));
  const command = askBy(() => person);
  const declared = command.declare(new Command("ask")).exitOverride();
  let [code, error] = [-1, ""];
  declared.action(async () => {
    code = await command.execute(declared.processedArgs, declared.opts(), io);
  });
  try {
    await declared.parseAsync(["--answers", file, ...options], { from: "user" });
  } catch (thrown) {
    error = thrown instanceof Error ? thrown.message : String(thrown);
  }
  const said = io.said().replaceAll(/\s+/g, " ");
  return { code, error, said, lines: io.said().split("\n"), printed: io.printed(), left: person.left() };
}

const kept = async (): Promise<SaidOfQuestions> => (await answersToKeep(file, ids)).said;

test("whoever is interrupted is told where it goes on", async () => {
  const { code, said, printed } = await ask("I run, Growth");
  expect({ code, printed }).toEqual({ code: 0, printed: "" });
  expect(said).toContain("Kept: 2 questions are answered, 25 still open");
  expect(said).toContain("goes on with question 3: What IT means to the business.");
  expect(await kept()).toEqual({ role: "service-manager", "business-goal": "growth" });
  const again = await ask("");
  expect(again.said).toContain("2 of 27 questions are behind you; on with the rest.");
  expect(again.said).toContain("Question 3 of 27");
  expect(again.said).toContain("Nothing was changed: 2 questions are answered");
});

test("saying nothing writes nothing", async () => {
  const { said } = await ask("Stop");
  expect(said).toContain("Nothing was answered, and nothing written.");
  expect(readdirSync(folder)).toEqual([]);
});

test("when all were asked, it says how to ask again what is not known", async () => {
  const { said, code } = await ask(
    `I run, ${questionIds
      .slice(1)
      .map(() => "I do not")
      .join(", ")}`,
  );
  expect(code).toBe(0);
  expect(said).toContain("Kept: 1 question is answered, 26 not known");
  expect(said).toContain("asks again what is not known");
  const again = await ask("");
  expect(again.said).toContain("27 of 27 questions are behind you.");
  expect(again.said).not.toContain("Question 1 of 27");
  expect(readdirSync(folder)).toEqual(["answers.json"]);
});

test("where all is answered, one can be asked again", async () => {
  await ask(questionIds.map(() => "Does not, Not ours").join(", "));
  const { said } = await ask("I run", ["--edit", "1"]);
  expect(said).toContain("So far: Does not apply: Not ours");
  expect(said).toContain("Kept: 1 question is answered, 26 not applicable");
  expect(said).toContain("--edit QUESTION asks one of them again");
});

test.each([["runbooks"], ["20"]])(
  "--edit %s asks that question again and changes nothing else",
  async (question) => {
    await ask("I run", ["--only", "role"]);
    await ask("For some", ["--only", "runbooks"]);
    const { said } = await ask("For most", ["--edit", question]);
    expect(said).toContain("So far: For some of it");
    expect(await kept()).toEqual({ role: "service-manager", runbooks: "most" });
  },
);

test("--only asks some, in the order of the questionnaire", async () => {
  const { said, left } = await ask("Growth, At one", ["--only", "sites, 2"]);
  expect(left).toEqual([]);
  expect(said).toMatch(/Question 2 of 27 \(1 of 2 now\).*Question 18 of 27 \(2 of 2 now\)/);
});

test.each([
  [["--edit", "28"], "--edit 28: there is no such question."],
  [["--edit", "0"], "--edit 0: there is no such question."],
  [["--edit", "1,2"], "--edit asks one question."],
  [["--only", "role,,sites"], "--only: there is no such question."],
  [["--only", "role", "--list"], "--edit, --only and --list exclude each other."],
  [["--format", "json"], "--format and --output say how --list prints."],
])("%j is refused", async (options, sentence) => {
  const { code, error } = await ask("", options);
  expect({ code, error }).toEqual({ code: -1, error: sentence });
});

test("what cannot be written to is said before the first question", async () => {
  file = join(folder, "nowhere", "answers.json");
  const { said, error } = await ask("I run");
  expect({ said, error }).toEqual({ said: "", error: `${file} cannot be written.` });
});

test.each([
  ["no JSON", "my notes"],
  ["cut off", '{"schemaVersion":1,"answers":{"role":"ci'],
  ["another file of ours", '{"schemaVersion":1,"labels":[]}'],
  ["of a later version", '{"schemaVersion":2,"answers":{}}'],
  ["empty", ""],
])("a file of answers that is %s is never overwritten", async (_, text) => {
  writeFileSync(file, text);
  const { code, error } = await ask("I run");
  expect(code).toBe(-1);
  expect(error).toMatch(/is not JSON|has \d errors?/);
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("a window of 60 columns is enough", async () => {
  const { lines } = await ask(questionIds.map(() => "I do not").join(", "), [], 60);
  const own = lines.filter((line) => !line.includes(","));
  expect(Math.max(...own.map((line) => line.length))).toBeLessThanOrEqual(60);
});

test("activities of the house may be named", async () => {
  const config = ["--config", "fixtures/house/ktlo.config.json"];
  await ask("Name, Plant control, ", ["--only", "differentiators", ...config]);
  const { printed } = await ask("", ["--list", ...config]);
  expect(printed).toContain("Work that sets you apart: Plant control");
  expect((await ask("", ["--list"])).error).toContain("has 1 error");
});

test("the list says of each question where it stands", async () => {
  await ask("I run, I do not, Does not, No business, Stop");
  const all = JSON.parse((await ask("", ["--list", "--format", "json"])).printed);
  expect(all.map(({ state }: { state: string }) => state).slice(0, 4)).toEqual([
    "answered",
    "unknown",
    "not-applicable",
    "open",
  ]);
  expect(all[0]).toMatchObject({ number: 1, id: "role", said: "service-manager" });
  expect(all[3]).not.toHaveProperty("said");
});

test("the list does not overwrite the answers", async () => {
  await ask("I run, Stop");
  expect((await ask("", ["--list", "--output", file])).error).toContain("is read or written");
});

test("whatever was answered is read again as it was kept", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyPerson,
      fc.array(fc.nat(3), { minLength: 27, maxLength: 27 }),
      async (person, choices) => {
        let said: SaidOfQuestions = {};
        for (const [at, { id, options }] of questions.entries()) {
          const choice = choices[at] ?? 0;
          const option = options[choice % options.length];
          const entered =
            option !== undefined && "enter" in option
              ? await enter(option.enter, undefined, { person, activities })
              : { said: option?.value };
          const value = typeof entered === "object" ? entered.said : undefined;
          if (choice === 3) said = withSaid(said, id, { unknown: true });
          else if (value !== undefined && maySay(id, value)) said = withSaid(said, id, value);
        }
        keepAnswers(file, said);
        expect((await answersToKeep(file, ids)).said).toEqual(said);
        const text = readFileSync(file, "utf8");
        keepAnswers(file, (await answersToKeep(file, ids)).said);
        expect(readFileSync(file, "utf8")).toBe(text);
      },
    ),
    { numRuns: 30 },
  );
});

test("whatever bytes a file of answers has, reading it ends with answers or a sentence", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array(),
        fc.json().map((text) => Buffer.from(text)),
      ),
      async (bytes) => {
        writeFileSync(file, bytes);
        const error = await answersFrom(file, ids).catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(UserError);
      },
    ),
    { numRuns: 100 },
  );
});

test("a mark at the beginning of a file is no error", async () => {
  writeFileSync(file, '\uFEFF{"schemaVersion":1,"answers":{"role":"cio"}}');
  expect((await answersFrom(file, ids))?.known).toEqual({ role: "cio" });
});

test("a reading command hears what was answered, what is not known, what is open and what does not apply", async () => {
  await ask("I run, I do not, Does not, No business, Stop");
  const { answers } = await readingRequest({ answers: file, usesAnswers: true });
  expect(answers).toEqual({
    file,
    known: { role: "service-manager" },
    unknown: ["business-goal"],
    unanswered: questionIds.slice(3),
    notApplicable: [{ id: "role-of-it", reason: "No business" }],
  });
});

test("without a file there are no answers, and a command that does not use them reads none", async () => {
  expect((await readingRequest({ usesAnswers: true })).answers).toBeUndefined();
  expect((await readingRequest({ answers: join(folder, "nowhere.json") })).answers).toBeUndefined();
});

test("an audit takes the file, and does not overwrite it", async () => {
  await ask("I run, Stop");
  const tickets = "fixtures/worklog/november.csv";
  const io = fakeIo();
  expect(await run(["audit", tickets, "--answers", file], io)).toBe(0);
  expect(await run(["audit", tickets, "--answers", file, "--output", file], fakeIo())).toBe(2);
  expect(existsSync(file)).toBe(true);
});
