import { answersOf } from "../adapt/answers.ts";
import { weightsFrom, type ClueWeights } from "../adapt/taught.ts";
import type { Label } from "../model/labels.ts";
import type { Candidate } from "./candidate.ts";
import type { Choice } from "./choose.ts";

/** What was done with a ticket: answered, or skipped. */
interface Step {
  readonly candidate: Candidate;
  readonly label: Label | undefined;
}

/** A round of questions. It is never changed: each step gives another one. */
export interface Session {
  readonly candidates: readonly Candidate[];
  /** Answers of earlier sessions, also about other exports. */
  readonly earlier: readonly Label[];
  readonly steps: readonly Step[];
  /** What all answers together teach. */
  readonly weights: ClueWeights;
}

export function startSession(candidates: readonly Candidate[], earlier: readonly Label[]): Session {
  return withSteps({ candidates, earlier }, []);
}

export function answer(session: Session, candidate: Candidate, label: Label): Session {
  return withSteps(session, [...session.steps, { candidate, label }]);
}

export function skip(session: Session, candidate: Candidate): Session {
  return { ...session, steps: [...session.steps, { candidate, label: undefined }] };
}

/** Takes the last step back. What earlier sessions answered stays. */
export function undo(session: Session): Session {
  return withSteps(session, session.steps.slice(0, -1));
}

/** All that is to be kept, in the order in which it was answered. */
export function labelsIn({ earlier, steps }: Pick<Session, "earlier" | "steps">): readonly Label[] {
  return [...earlier, ...steps.flatMap(({ label }) => label ?? [])];
}

/** How many questions of this session were answered, and how many tickets of the export in sessions before it. */
export function answeredIn({ candidates, earlier, steps }: Session): { now: number; before: number } {
  const texts = new Set(earlier.map(({ text }) => text));
  return {
    now: steps.filter(({ label }) => label !== undefined).length,
    before: candidates.reduce((sum, { print, times }) => (texts.has(print) ? sum + times : sum), 0),
  };
}

/** The ticket to ask about next: none that was answered, whenever that was, nor one that was skipped in this session. */
export function nextIn(
  { candidates, earlier, steps, weights }: Session,
  choice: Choice,
): Candidate | undefined {
  const texts = new Set(earlier.map(({ text }) => text));
  const passed = [
    ...candidates.filter(({ print }) => texts.has(print)),
    ...steps.map(({ candidate }) => candidate),
  ];
  return choice.next(passed, weights);
}

function withSteps(session: Pick<Session, "candidates" | "earlier">, steps: readonly Step[]): Session {
  const { candidates, earlier } = session;
  return { candidates, earlier, steps, weights: weightsFrom(answersOf(labelsIn({ earlier, steps }))) };
}
