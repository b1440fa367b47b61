import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { examplesOf } from "../learn/examples.ts";
import { learn } from "../learn/learn.ts";
import { packed } from "../learn/packed.ts";

// `npm run learn`: the examples in, the learned weights out.
const folder = new URL("../../fixtures/examples/", import.meta.url);
const examples = readdirSync(folder)
  .toSorted()
  .flatMap((file) => examplesOf(file.replace(/\.tsv$/, ""), readFileSync(new URL(file, folder), "utf8")));
writeFileSync(new URL("../../src/learned/weights.ts", import.meta.url), packed(learn(examples)));
