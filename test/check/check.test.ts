import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import type { LabelledRow } from "../../src/check/read-sheet.ts";
import { verdict } from "../../src/check/verdict.ts";
import type { WorkClass } from "../../src/model/work.ts";
import { checked, populationOf } from "./population.ts";

const { tickets, truth } = populationOf(2000, { transform: 0.1, unclear: 0.02 });
const isTransform = [...truth.values()].filter((each) => each === "transform").length / truth.size;
const label = ({ id }: { id: string }): { class: WorkClass | undefined } => ({ class: truth.get(id) });

describe("a sheet of the whole export", () => {
  const all = checked(tickets, { count: 2000, seed: 1 }, label);

  test("has the true share, and nothing is open", () => {
    for (const share of [all.transformation.sheet, all.transformation.corrected])
      for (const each of [share?.value, share?.low, share?.high]) expect(each).toBeCloseTo(isTransform, 12);
  });

  test("has the true accuracy, precision and recall", () => {
    const said = tickets.filter((one) => one.class === "transform");
    const isRight = (one: (typeof tickets)[number]): boolean => truth.get(one.ticket.id ?? "") === one.class;
    const found = said.filter(isRight).length;
    expect(all.accuracy?.value).toBeCloseTo(tickets.filter(isRight).length / tickets.length, 12);
    expect(all.precision?.value).toBeCloseTo(found / said.length, 12);
    expect(all.recall?.value).toBeCloseTo(found / (isTransform * tickets.length), 12);
    for (const each of [all.accuracy, all.precision, all.recall, all.kappa])
      expect((each?.high ?? 1) - (each?.low ?? 0)).toBeCloseTo(0, 12);
  });
});

test("the 95 % intervals hold the truth in at least nine of ten samples", { timeout: 60_000 }, () => {
  const whole = checked(tickets, { count: 2000, seed: 1 }, label);
  const seeds = Array.from({ length: 300 }, (_, at) => at + 1);
  const samples = seeds.map((seed) => checked(tickets, { count: 100, seed }, label));
  const held = (of: (one: typeof whole) => typeof whole.accuracy): number => {
    const truly = of(whole)?.value ?? Number.NaN;
    const told = samples.flatMap((sample) => of(sample) ?? []);
    expect(told).toHaveLength(300);
    return told.filter(({ low, high }) => low <= truly && truly <= high).length / told.length;
  };
  expect(held((one) => one.transformation.sheet)).toBeGreaterThanOrEqual(0.9);
  expect(held((one) => one.transformation.corrected)).toBeGreaterThanOrEqual(0.9);
  expect(held((one) => one.accuracy)).toBeGreaterThanOrEqual(0.9);
  expect(held((one) => one.kappa)).toBeGreaterThanOrEqual(0.9);
  expect(held((one) => one.precision)).toBeGreaterThanOrEqual(0.9);
  expect(held((one) => one.recall)).toBeGreaterThanOrEqual(0.9);
  const mean = samples.reduce((sum, one) => sum + (one.transformation.corrected?.value ?? 0), 0) / 300;
  expect(mean).toBeCloseTo(isTransform, 2);
});

test("a labeller who always agrees finds everything right", () => {
  const result = checked(tickets, { count: 100, seed: 3 }, (ticket) => ({
    class: ticket.class,
    activity: ticket.activity,
  }));
  for (const each of [
    result.accuracy,
    result.kappa,
    result.precision,
    result.recall,
    result.activity.accuracy,
  ]) {
    expect(each?.value).toBeCloseTo(1, 12);
    expect(each?.low).toBeLessThan(1);
  }
  expect(result.transformation.corrected?.value).toBeCloseTo(result.transformation.said, 12);
});

test("rows that are left empty or taken out are counted, and do not pull the share", () => {
  const labelled = checked(tickets, { count: 200, seed: 5 }, (ticket) =>
    ticket.class === "transform" && ticket.record % 2 === 0 ? {} : label(ticket),
  );
  expect(labelled.rows.labelled + labelled.rows.empty).toBe(200);
  expect(labelled.rows.empty).toBeGreaterThan(10);
  const { low = 1, high = 0 } = labelled.transformation.corrected ?? {};
  expect(low).toBeLessThan(isTransform);
  expect(high).toBeGreaterThan(isTransform);
});

describe("what cannot be told", () => {
  test("is not told of a sheet without labels", () => {
    const { verdict: said, ...none } = checked(tickets, { count: 100, seed: 1 }, () => ({}));
    expect(none).toMatchObject({
      rows: { drawn: 100, labelled: 0, empty: 100, gone: 0 },
      transformation: { sheet: null, corrected: null },
      accuracy: null,
      kappa: null,
      precision: null,
      recall: null,
      activity: { labelled: 0, accuracy: null },
    });
    expect(said).toBe(
      "How much of the tickets transforms cannot be told from 0 labels: label more of the sheet.",
    );
  });

  test("is not told of a few labels, whatever they say", () => {
    const few = checked(tickets, { count: 20, seed: 1 }, label);
    expect(few.transformation.corrected).toBeNull();
    expect(few.verdict).toMatch(/from 20 labels: draw a larger sheet with --count\.$/);
  });

  test("is not told of the whole by labels of one class alone", () => {
    const lopsided = checked(tickets, { count: 400, seed: 1 }, (ticket) =>
      ticket.class === "transform" ? label(ticket) : {},
    );
    expect(lopsided.rows.labelled).toBe(80);
    expect(lopsided).toMatchObject({ transformation: { corrected: null }, accuracy: null, recall: null });
    expect(lopsided.precision).not.toBeNull();
  });

  test("is the recall, where no miss is seen but many may be there", () => {
    const { tickets: rare } = populationOf(20_000, { transform: 0.03, unclear: 0 });
    const sheet = checked(rare, { count: 60, seed: 1 }, (ticket) => ({ class: ticket.class }));
    expect(sheet.recall).toBeNull();
    expect(sheet.precision?.value).toBe(1);
  });
});

function row(said: WorkClass, probability: number, labelled: WorkClass): LabelledRow {
  return {
    said: { record: 1, class: said, activity: "printing", probability },
    class: labelled,
    activity: undefined,
  };
}

test("a few tickets, all of them labelled, are told exactly", () => {
  const design = {
    seed: 1,
    input: "",
    sizes: {
      run: { sure: 2, unsure: 1 },
      transform: { sure: 1, unsure: 0 },
      unclear: { sure: 0, unsure: 0 },
    },
    drawn: { run: 3, transform: 1, unclear: 0 },
  };
  const rows = [
    row("run", 0.95, "run"),
    row("run", 0.92, "run"),
    row("run", 0.7, "transform"),
    row("transform", 0.9, "transform"),
  ];
  const result = check({ rows, design });
  expect(result.verdict).toBe("50% of the tickets transform; ktlo said 25%, which is too little.");
  expect(result).toMatchObject({
    accuracy: { value: 0.75, low: 0.75, high: 0.75 },
    recall: { value: 0.5 },
    kappa: { value: 0.5 },
  });
  expect(result.confusion.run).toEqual({ run: 2, transform: 1, unclear: 0 });
  expect(result.calibration.map(({ labelled, right }) => [labelled, right])).toEqual([
    [3, 3],
    [0, 0],
    [1, 0],
    [0, 0],
  ]);
});

test.each([
  [0.12, 0.19, 0.15, "Between 12% and 19% of the tickets transform; ktlo said 15%."],
  [0.12, 0.19, 0.25, "Between 12% and 19% of the tickets transform; ktlo said 25%, which is too much."],
  [0.12, 0.19, 0.05, "Between 12% and 19% of the tickets transform; ktlo said 5%, which is too little."],
  [0.124, 0.19, 0.12, "Between 12% and 19% of the tickets transform; ktlo said 12%."],
])("from %f to %f, said %f: one sentence", (low, high, said, sentence) => {
  expect(verdict({ value: (low + high) / 2, low, high }, said, 100, 100)).toBe(sentence);
});
