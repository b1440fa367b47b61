import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answers } from "../../src/model/answers.ts";
import type { ByClass } from "../../src/model/workload.ts";
import { goalsOf } from "../../src/plan/goals.ts";
import { months } from "../workload/loads.ts";
import { basis, findingsOf, first, judged, type Judged } from "./judged.ts";

const period = { ...months(1), days: 365.25 / 12 };

/** 300 hours of run, of which machines release 50 each, and 100 of transformation. */
const work = [
  judged("automate", { id: "b" }),
  judged("automate", { id: "a" }),
  judged("keep"),
  growing({ run: 0, transform: 100, unclear: 0 }),
];

test("without a target only where one stands is told, and how to name one", () => {
  expect(goalsIn(work)).toEqual({
    target: null,
    saidBy: null,
    now: 0.25,
    gapHoursPerMonth: null,
    moves: [],
    message: "Nobody named a share of transformation to reach (--target, or question 6).",
  });
});

test("who answered that there is no target is not asked again", () => {
  expect(goalsIn(work, { answers: { "target-share": "none" } }).message).toBe(
    "You said that there is no target (question 6).",
  );
});

test.each([
  [0.3, { "target-share": 0.9 }, 0.3, "option"],
  [undefined, { "target-share": 0.3 }, 0.3, "answer"],
] as const)("a target of %s on the command line and of %j in the answers is %f, by %s", (...given) => {
  const [target, answers, expected, by] = given;
  const goals = goalsIn(work, { target, answers });
  expect([goals.target, goals.saidBy]).toEqual([expected, by]);
});

test("a target is reached with as many moves as are needed, the surest hours first", () => {
  const { gapHoursPerMonth, moves, message } = goalsIn(work, { target: 0.35 });
  expect(gapHoursPerMonth).toBeCloseTo(40);
  expect(moves.map(({ activity, reaches }) => [activity, Math.round(reaches * 1000)])).toEqual([["a", 375]]);
  expect(message).toBe(
    "Reached with this move, if what it releases is used for transformation and not saved: 25% of all hours transform, 35% is the target, 40 h a month away. The low case reaches 30%.",
  );
});

test("a verdict that other weights turn comes later than one that is stable", () => {
  const shaky = judged("automate", {
    id: "a",
    assessment: {
      stability: {
        share: 0.6,
        word: "fragile",
        flips: [{ by: "weight", to: "review", if: "repetition counts 20% less" }],
      },
    },
  });
  const { moves } = goalsIn([shaky, ...work.filter(({ facts }) => facts.id !== "a")], { target: 0.5 });
  expect(moves.map(({ activity }) => activity)).toEqual(["b", "a"]);
  expect(moves[1]?.risk).toBe(
    "The verdict is fragile: 60% of other weights give the same, and turns to review if repetition counts 20% less.",
  );
});

test("what is out of reach is said, with how far all moves lead and what is still open", () => {
  const { moves, message } = goalsIn([...work, judged("review")], { target: 0.9 });
  expect(moves).toHaveLength(2);
  expect(message).toBe(
    "Out of reach of these verdicts: 20% of all hours transform, 90% is the target, 350 h a month away, and the 2 moves together reach 40%, even if all that is released is used for transformation. 20% of the hours are still to be reviewed, and not counted on.",
  );
});

test("what falls short of a target is not rounded up to it", () => {
  const all = [judged("automate", { id: "a" }), growing({ run: 0, transform: 100, unclear: 0 })];
  expect(goalsIn(all, { target: 0.754 }).message).toContain("the only move reaches 75%");
  expect(goalsIn(all, { target: 0.504 }).message).toContain("50% of all hours transform");
});

test("a share that can hardly be told promises nothing", () => {
  const { message } = goalsOf(
    findingsOf(work, { target: 0.5, workload: { doubt: { ofTickets: 0, ofEffort: 1e9 } } }),
  );
  expect(message).toContain("today's share can hardly be told (0% to 100%)");
});

test("a target that is reached asks for nothing", () => {
  const { gapHoursPerMonth, moves, message } = goalsIn(work, { target: 0.2 });
  expect([gapHoursPerMonth, moves]).toEqual([0, []]);
  expect(message).toBe("Reached already: 25% of all hours transform, 20% is the target.");
});

test("without dates nobody can tell how far a target is", () => {
  const { gapHoursPerMonth, moves, message } = goalsOf(
    findingsOf(work, { target: 0.5, workload: { noPeriod: true } }),
  );
  expect([gapHoursPerMonth, moves]).toEqual([null, []]);
  expect(message).toContain("no ticket says when it was opened, so nobody can tell how far that is");
});

test("a few days of tickets do not tell how far a target is", () => {
  const { gapHoursPerMonth, message } = goalsOf(
    findingsOf(work, { target: 0.5, workload: { period: { ...period, days: 3 } } }),
  );
  expect(gapHoursPerMonth).toBeNull();
  expect(message).toContain("the hours of a month cannot be told from this export, so nobody can tell");
});

test("where no verdict releases hours, no move is named", () => {
  const { message } = goalsIn([judged("keep")], { target: 0.5 });
  expect(message).toContain("none of them releases hours");
});

test("what is unclear, assumed or recorded elsewhere is said", () => {
  const unclear = growing({ run: 50, transform: 25, unclear: 25 }, "half-known");
  const estimated = { byBasis: basis({ "default-minutes": { tickets: 1, hours: 50 } }) };
  const all = [
    unclear,
    judged("keep", { load: { effortHours: { run: 0, transform: 0, unclear: 0 }, ...estimated } }),
  ];
  const { message } = goalsIn(all, { target: 0.4, answers: { "project-records": "elsewhere" } });
  expect(message).toContain(
    "with all of it as run 25% of all hours transform, with all of it as transformation 50%",
  );
  expect(message).toContain("so the real share is higher than these tickets show");
  expect(message).toContain("33% of the hours are default minutes of each activity, not logged time.");
});

test("a higher target keeps the moves of a lower one, and every move leads further", () => {
  const share = fc.double({ min: 0.01, max: 1, noNaN: true });
  const some = fc.array(fc.nat(300), { maxLength: 6 });
  fc.assert(
    fc.property(share, share, some, (one, other, hours) => {
      const all = hours.map((run, at) =>
        judged("automate", { id: `a${at}`, load: { effortHours: { run, transform: 0, unclear: 0 } } }),
      );
      const [lower, higher] = [Math.min(one, other), Math.max(one, other)].map(
        (target) => goalsIn([...all, ...work], { target }).moves,
      );
      expect((higher ?? []).slice(0, lower?.length)).toEqual(lower);
      const reached = (higher ?? []).map(({ reaches }) => reaches);
      expect(reached).toEqual(reached.toSorted((a, b) => a - b));
      expect(Math.max(0, ...reached)).toBeLessThanOrEqual(1);
    }),
  );
});

test.each<[what: string, work: Judged, risk: string]>([
  ["nothing", judged("automate"), "Nothing has to be done first, and other weights give the same verdict."],
  [
    "a gate, and the others by their titles",
    judged("automate", {
      assessment: { gates: [first("automate", "write it down"), first("automate"), first("outsource")] },
    }),
    "First write it down (then: Mend it).",
  ],
  [
    "a verdict that leans",
    judged("automate", { assessment: { stability: { share: 0.8, word: "leaning", flips: [] } } }),
    "The verdict is leaning: 80% of other weights give the same.",
  ],
  [
    "a service desk that is handed out",
    judged("outsource", { id: "printing" }),
    "Outsourced help desks score high on cost and low on service (Avasant 2023).",
  ],
  [
    "minutes that nobody logged",
    judged("automate", {
      load: {
        byBasis: basis({ "default-minutes": { tickets: 60, hours: 60 }, logged: { tickets: 40, hours: 40 } }),
      },
    }),
    "60% of its hours are default minutes, not logged time.",
  ],
])("the risk of a move names %s", (_what, one, risk) => {
  expect(goalsIn([one], { target: 0.9 }).moves[0]?.risk).toBe(risk);
});

function growing(effortHours: ByClass, id = "growing"): Judged {
  const hours = effortHours.run + effortHours.transform + effortHours.unclear;
  return judged("grow", { id, load: { effortHours, byBasis: basis({ logged: { tickets: 100, hours } }) } });
}

function goalsIn(
  all: readonly Judged[],
  { target, answers = {} }: { readonly target?: number | undefined; readonly answers?: Answers } = {},
) {
  return goalsOf(findingsOf(all, { target, answers, workload: { period } }));
}
