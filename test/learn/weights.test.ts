import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { activities } from "../../src/activities/index.ts";
import { examplesOf } from "../../src/learn/examples.ts";
import { learn } from "../../src/learn/learn.ts";
import { packed } from "../../src/learn/packed.ts";

const folder = new URL("../../fixtures/examples/", import.meta.url);
const files = readdirSync(folder).toSorted();
const examples = files.flatMap((file) =>
  examplesOf(file.replace(/\.tsv$/, ""), readFileSync(new URL(file, folder), "utf8")),
);

test("the weights in the repository are those that the examples teach, to the byte", () => {
  const kept = readFileSync(new URL("../../src/learned/weights.ts", import.meta.url), "utf8");
  expect(packed(learn(examples)) === kept, "npm run learn writes them anew").toBe(true);
});

test("every activity has examples in all five languages, and a few of them in its unusual class", () => {
  const languages = ["en", "de", "fr", "es", "pt"];
  const missing = activities.flatMap(({ id }) => {
    const lines = readFileSync(new URL(`${id}.tsv`, folder), "utf8")
      .split("\n")
      .slice(1);
    return languages.filter(
      (language) => lines.filter((line) => line.startsWith(`${language}\t`)).length < 40,
    );
  });
  expect(missing).toEqual([]);
});

test("an example is a line of four cells, with a class and a title", () => {
  for (const file of files) {
    const lines = readFileSync(new URL(file, folder), "utf8").split("\n").slice(1, -1);
    const odd = lines.filter(
      (line) => !/^(?:en|de|fr|es|pt)\t(?:run|transform|unclear)\t[^\t]+\t[^\t]*$/.test(line),
    );
    expect([file, odd]).toEqual([file, []]);
  }
});
