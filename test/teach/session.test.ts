import { expect, test } from "vitest";
import type { WorkClass } from "../../src/model/work.ts";
import type { Label } from "../../src/model/labels.ts";
import type { Candidate } from "../../src/teach/candidate.ts";
import { choiceAmong } from "../../src/teach/choose.ts";
import {
  answer,
  answeredIn,
  labelsIn,
  nextIn,
  skip,
  startSession,
  undo,
  type Session,
} from "../../src/teach/session.ts";
import { ticketOf } from "../classify/ticket-of.ts";
import { candidatesOf, labelled } from "./candidates-of.ts";

const candidates = await candidatesOf(
  [
    "Printer on floor three shows a paper jam",
    "Connect the warehouse scanner to the order system",
    "Crane display stays dark after the storm",
    "Weigh bridge gives the wrong gross weight",
    "Portal shows berth plan to forwarders",
    "Move the gate cameras to the new recorder",
  ].map(ticketOf),
);
const choice = choiceAmong(candidates);
const begin = (earlier: readonly Label[] = []): Session => startSession(candidates, earlier);
const ask = (session: Session): Candidate => {
  const next = nextIn(session, choice);
  if (next === undefined) throw new Error("Nothing is left to ask.");
  return next;
};
const first = ask(begin());

/** Goes through steps, each about the ticket that is asked at that moment. */
function after(steps: readonly (WorkClass | "skip" | "undo" | "resume")[]): Session {
  return steps.reduce((session, step) => {
    if (step === "undo") return undo(session);
    if (step === "resume") return begin(labelsIn(session));
    const candidate = ask(session);
    return step === "skip"
      ? skip(session, candidate)
      : answer(session, candidate, labelled(candidate, { class: step }));
  }, begin());
}

test.each([
  { steps: [], kept: [], now: 0, before: 0 },
  { steps: ["run"], kept: ["run"], now: 1, before: 0 },
  { steps: ["run", "transform", "unclear"], kept: ["run", "transform", "unclear"], now: 3, before: 0 },
  { steps: ["skip"], kept: [], now: 0, before: 0 },
  { steps: ["run", "undo"], kept: [], now: 0, before: 0 },
  { steps: ["run", "skip", "undo"], kept: ["run"], now: 1, before: 0 },
  { steps: ["run", "skip", "undo", "undo"], kept: [], now: 0, before: 0 },
  { steps: ["undo"], kept: [], now: 0, before: 0 },
  { steps: ["run", "resume"], kept: ["run"], now: 0, before: 1 },
  { steps: ["run", "resume", "undo"], kept: ["run"], now: 0, before: 1 },
  { steps: ["run", "resume", "transform", "undo"], kept: ["run"], now: 0, before: 1 },
  { steps: ["run", "skip", "resume", "transform"], kept: ["run", "transform"], now: 1, before: 1 },
] as const)("after $steps, $kept are kept, $now of them of this session", ({ steps, kept, now, before }) => {
  const session = after(steps);
  expect(labelsIn(session).map((label) => label.class)).toEqual(kept);
  expect(answeredIn(session)).toEqual({ now, before });
});

test.each([
  { steps: ["run"], again: false },
  { steps: ["unclear"], again: false },
  { steps: ["skip"], again: false },
  { steps: ["run", "undo"], again: true },
  { steps: ["skip", "undo"], again: true },
  { steps: ["run", "transform", "undo"], again: false },
  { steps: ["run", "resume"], again: false },
  { steps: ["run", "resume", "undo"], again: false },
  { steps: ["skip", "resume"], again: true },
] as const)("after $steps the first ticket is asked again: $again", ({ steps, again }) => {
  expect(ask(after(steps)) === first).toBe(again);
});

test("a session ends when every ticket was asked, each of them once", () => {
  let session = begin();
  const asked: Candidate[] = [];
  for (let next = nextIn(session, choice); next !== undefined; next = nextIn(session, choice)) {
    asked.push(next);
    session = answer(session, next, labelled(next, { class: "run" }));
  }
  expect(asked).toHaveLength(candidates.length);
  expect(new Set(asked).size).toBe(candidates.length);
});

test("answers about another export stay, and are none about this one", async () => {
  const [other] = await candidatesOf([ticketOf("Quay lights flicker at night")]);
  if (other === undefined) throw new Error("The ticket says something.");
  const session = begin([labelled(other, { class: "run" })]);
  expect(answeredIn(session).before).toBe(0);
  const candidate = ask(session);
  const labels = labelsIn(answer(session, candidate, labelled(candidate, { class: "transform" })));
  expect(labels.map(({ text }) => text)).toEqual([other.print, candidate.print]);
});
