import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { examplesOf } from "../learn/examples.ts";
import { figures } from "../learn/figures.ts";
import { learn } from "../learn/learn.ts";
import { packed } from "../learn/packed.ts";
import { percent } from "../text/numbers.ts";

// `npm run learn`: the examples in, the learned weights out, and how good they are.
const folder = new URL("../../fixtures/examples/", import.meta.url);
const examples = readdirSync(folder)
  .toSorted()
  .flatMap((file) => examplesOf(file.replace(/\.tsv$/, ""), readFileSync(new URL(file, folder), "utf8")));
const learned = learn(examples);
writeFileSync(new URL("../../src/learned/weights.ts", import.meta.url), packed(learned));
const { features, heldBack } = figures(examples, learned);
process.stdout.write(
  `${examples.length} examples, ${features} features, ${learned.outcomes.length} outcomes.\n` +
    `Of ${heldBack.examples} examples held back: class right ${percent(heldBack.classRight)}, activity right ${percent(heldBack.activityRight)}.\n`,
);
