import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { keepOf } from "../../src/plan/keep.ts";
import { movesOf } from "../../src/plan/moves.ts";
import { factsOf, loadOf, months, readyToHandOut, workloadOf } from "../workload/loads.ts";
import { findingsOf, first, judged } from "./judged.ts";

const period = { ...months(1), days: 365.25 / 12 };

test("work that need not exist comes before work for a machine, and this before work for a supplier", () => {
  const verdicts = ["grow", "review", "outsource", "keep", "automate", "eliminate"] as const;
  const moves = movesOf(findingsOf(verdicts.map((verdict) => judged(verdict))));
  expect(moves.map(({ verdict, activities }) => [verdict, activities])).toEqual([
    ["eliminate", ["to-eliminate"]],
    ["automate", ["to-automate"]],
    ["outsource", ["to-outsource"]],
    ["grow", ["to-grow"]],
  ]);
});

test("a move begins with the three activities that are the most hours and the surest, and counts the rest", () => {
  const work = ["a", "b", "c", "d"].map((id, at) =>
    judged("outsource", { id, load: { effortHours: { run: 100 * (at + 1), transform: 0, unclear: 0 } } }),
  );
  const [move, ...others] = movesOf(findingsOf(work, { workload: { period } }));
  expect(others).toEqual([]);
  expect(move).toMatchObject({
    verdict: "outsource",
    title: "D; C; B",
    activities: ["d", "c", "b"],
    tickets: 300,
    effortHours: 900,
    because:
      "90% of all hours; the tickets show work that a supplier can do as well: ask for offers and for an offer of the house; 1 smaller or less certain activity follows",
    stability: 1,
  });
  expect(move?.releases?.base).toBeCloseTo(900 * 0.748);
});

test("hours under a verdict that other weights turn count for less, and the least stable speaks for the move", () => {
  const [move] = movesOf(findingsOf([leaning("a", 100, 0.7), leaning("b", 80, 0.9)]));
  expect([move?.activities, move?.stability]).toEqual([["b", "a"], 0.7]);
});

test("a verdict that rests on too little is no move, unless a gate fixes it", () => {
  const unsure = judged("outsource", { assessment: { confidence: 0.49 } });
  const fixed = judged("grow", {
    assessment: {
      confidence: 0,
      gates: [{ gate: "transformation", title: "T", effect: "only", verdicts: ["grow"], because: "it is" }],
    },
  });
  expect(movesOf(findingsOf([unsure, fixed])).map(({ verdict }) => verdict)).toEqual(["grow"]);
});

test("a move says what has to be done first", () => {
  const [move] = movesOf(findingsOf([judged("outsource", { assessment: { gates: [first("outsource")] } })]));
  expect(move?.because).toContain("TO-OUTSOURCE only after what has to be done first (Mend it)");
});

test("who hands out a service desk is told what becomes of the service", () => {
  expect(saidOfPrinting("outsource")).toContain("low on service (Avasant 2023)");
  expect(saidOfPrinting("automate")).not.toContain("Avasant");
});

test("growth releases nothing, and without dates nothing is told of a month", () => {
  expect(movesOf(findingsOf([judged("grow")])).map(({ releases }) => releases)).toEqual([null]);
  const undated = findingsOf([judged("automate")], { workload: { noPeriod: true } });
  expect(movesOf(undated).map(({ releases }) => releases)).toEqual([null]);
});

test("what is next to nothing is no move", () => {
  const work = [judged("eliminate", { load: hoursOf(1) }), judged("outsource", { load: hoursOf(1_000) })];
  expect(movesOf(findingsOf(work)).map(({ verdict }) => verdict)).toEqual(["outsource"]);
});

test("what must not be handed out is named, even where there is too little of it for a verdict", () => {
  const activities = [
    factsOf({ id: "resets", title: "Resets", presumption: "automate", guard: "identity" }),
    factsOf({ id: "desktop", title: "Desktop" }),
    factsOf({ id: "vendor-management", title: "Vendors", presumption: "keep", guard: "retained", market: 1 }),
  ];
  const workload = workloadOf([
    readyToHandOut({ activity: "resets" }),
    readyToHandOut({ activity: "desktop" }),
    loadOf({ activity: "vendor-management", tickets: { run: 3, transform: 0, unclear: 0 } }),
  ]);
  const { assessments } = assess(workload, activities);
  expect(keepOf(workload, assessments, activities).map(({ activity }) => activity)).toEqual([
    "resets",
    "vendor-management",
  ]);
});

function leaning(id: string, run: number, share: number) {
  return judged("automate", {
    id,
    load: hoursOf(run),
    assessment: { stability: { share, word: "leaning", flips: [] } },
  });
}

function saidOfPrinting(verdict: "outsource" | "automate"): string | undefined {
  return movesOf(findingsOf([judged(verdict, { id: "printing" })]))[0]?.because;
}

function hoursOf(run: number) {
  return { effortHours: { run, transform: 0, unclear: 0 } };
}
