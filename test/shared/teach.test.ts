import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { read } from "../ingest/read.ts";
import { simulate, type Gold, type Simulated } from "./simulation.ts";

const folder = new URL("../../../shared/labelled/", import.meta.url);
const isThere = existsSync(folder);

const classOf = z.enum(["run", "transform", "unclear"]);

/** The labels of two readers by file and record, where they agree. */
function goldLabels(): ReadonlyMap<string, ReadonlyMap<number, Gold>> {
  const files = new Map<string, Map<number, Gold>>();
  for (const line of readFileSync(new URL("labels.tsv", folder), "utf8").trim().split("\n").slice(1)) {
    const [file = "", record = "", said = "", activity = ""] = line.split("\t");
    const agreed = classOf.safeParse(said);
    if (!agreed.success) continue;
    const labels = files.get(file) ?? new Map<number, Gold>();
    files.set(file, labels);
    const isNamed = !["disputed", "unclassified"].includes(activity);
    labels.set(Number(record), { class: agreed.data, ...(isNamed ? { activity } : {}) });
  }
  return files;
}

const questions = 20;
const gold = isThere ? goldLabels() : new Map<string, ReadonlyMap<number, Gold>>();
const results = new Map<string, Promise<Simulated>>();

/** Each export is asked about once, whichever test wants it first. */
function result(file: string): Promise<Simulated> {
  const known = results.get(file) ?? simulated(file);
  results.set(file, known);
  return known;
}

async function simulated(file: string): Promise<Simulated> {
  const { tickets } = await read(readFileSync(new URL(`exports/${file}`, folder)));
  const labels = gold.get(file);
  return simulate(tickets, goldOf, questions);

  function goldOf({
    origin,
  }: {
    readonly origin: { readonly records: readonly number[] };
  }): Gold | undefined {
    return origin.records.map((record) => labels?.get(record)).find((label) => label !== undefined);
  }
}

describe.skipIf(!isThere)("real exports about which known labels answer (skipped without ../shared)", () => {
  test.each([...gold.keys()])("20 answers about %s make nothing worse, asked or not", async (file) => {
    const { asked, errors, errorsNotAsked, macroF1 } = await result(file);
    expect(asked).toBe(questions);
    expect(errors.after).toBeLessThanOrEqual(errors.before);
    expect(errorsNotAsked.after).toBeLessThanOrEqual(errorsNotAsked.before);
    expect(macroF1.after).toBeGreaterThanOrEqual(macroF1.before);
  });

  test("more than half of all errors are gone after 20 answers about each export", async () => {
    const all = await Promise.all([...gold.keys()].map(result));
    const sum = (when: "before" | "after"): number =>
      all.reduce((total, { errors }) => total + errors[when], 0);
    expect(sum("before")).toBeGreaterThan(20);
    expect(sum("after")).toBeLessThan(sum("before") / 2);
  });

  test("where macro-F1 is below 0.9, half of the errors are gone, or where there are many a quarter", async () => {
    const all = await Promise.all([...gold.keys()].map(result));
    const poor = all.filter(({ macroF1 }) => macroF1.before < 0.9);
    expect(poor.length).toBeGreaterThan(1);
    const tooLittle = poor.filter(
      ({ errors: { before, after } }) => after > before * (before > questions ? 0.75 : 0.5),
    );
    expect(tooLittle).toEqual([]);
  });
});
