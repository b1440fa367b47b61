import type { Findings } from "../classify/findings.ts";
import { hash } from "../classify/hash.ts";
import { outcomes, type Outcome } from "../classify/learned.ts";
import type { Prior } from "../classify/prior.ts";
import type { Ticket } from "../model/ticket.ts";
import { contextOf, finerClues, wordsIn, type Clue } from "./clues.ts";

/** A person's answer: what the ticket looked like, what the classifier thought, and what it is. */
export interface Answer {
  readonly clues: readonly (readonly [key: number, value: number])[];
  /** Log probability of each outcome before anybody was asked. */
  readonly before: Float64Array;
  readonly class: "run" | "transform";
  /** Undefined where the person did not say. */
  readonly activity?: string | undefined;
}

const everything: Clue = { key: hash("every ticket"), value: 1, kind: "text", said: "" };

export function cluesToTeach(ticket: Ticket, findings: Findings): readonly Clue[] {
  return [everything, ...contextOf(ticket), ...wordsIn(findings), ...finerClues(findings)];
}

/**
 * What answers teach about tickets that resemble them: the most likely weights of their clues, each held near zero
 * (a normal prior of variance 1), found by gradient descent on the log likelihood of the answers. With twenty answers
 * and a few hundred clues this takes milliseconds, and gives the same on every run.
 */
export function taught(answers: readonly Answer[]): (ticket: Ticket, findings: Findings) => readonly Prior[] {
  return byWeights(weightsFrom(answers));
}

/** What each clue was found to weigh for each outcome. */
export type ClueWeights = ReadonlyMap<number, Float64Array>;

export function weightsFrom(answers: readonly Answer[]): ClueWeights {
  const weights = new Map<number, Float64Array>();
  for (const { clues } of answers)
    for (const [key] of clues) if (!weights.has(key)) weights.set(key, new Float64Array(outcomes.length));
  for (let round = 0; round < rounds; round += 1) improve(weights, answers);
  return weights;
}

export function byWeights(weights: ClueWeights): (ticket: Ticket, findings: Findings) => readonly Prior[] {
  return (ticket, findings) =>
    cluesToTeach(ticket, findings).flatMap(({ key, value, kind, said }) => {
      const own = weights.get(key);
      return own === undefined ? [] : [{ weights: own.map((weight) => weight * value), kind, said }];
    });
}

const rounds = 40;
const step = 0.05;
/** An answer about one activity says a little about all activities of its class. */
const sharedByClass = 0.3;

const transforming = outcomes.map((outcome) => outcome.class === "transform");

function improve(weights: ClueWeights, answers: readonly Answer[]): void {
  const slopes = new Map([...weights.keys()].map((key) => [key, new Float64Array(outcomes.length)]));
  for (const answer of answers) {
    const blame = blameOf(answer, weights);
    for (const [key, value] of answer.clues) {
      const slope = slopes.get(key);
      if (slope === undefined) continue;
      for (let at = 0; at < slope.length; at += 1) slope[at] = (slope[at] ?? 0) + value * (blame[at] ?? 0);
    }
  }
  for (const [key, own] of weights) {
    const slope = slopes.get(key) ?? new Float64Array(outcomes.length);
    const ofClass = [0, 0];
    for (let at = 0; at < slope.length; at += 1) {
      const side = transforming[at] === true ? 1 : 0;
      ofClass[side] = (ofClass[side] ?? 0) + (slope[at] ?? 0);
    }
    for (let at = 0; at < own.length; at += 1) {
      const together = sharedByClass * (ofClass[transforming[at] === true ? 1 : 0] ?? 0);
      own[at] = (own[at] ?? 0) - step * ((slope[at] ?? 0) + together + (own[at] ?? 0));
    }
  }
}

/** Probability of each outcome now, less what it is among the outcomes that the answer allows. */
function blameOf(answer: Answer, weights: ClueWeights): Float64Array {
  const scores = answer.before.slice();
  for (const [key, value] of answer.clues) {
    const own = weights.get(key);
    if (own === undefined) continue;
    for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + value * (own[at] ?? 0);
  }
  const highest = Math.max(...scores);
  const likely = scores.map((score) => Math.exp(score - highest));
  const all = likely.reduce((sum, each) => sum + each, 0);
  const allowed = allowedBy(answer);
  const right = Math.max(
    tiny,
    likely.reduce((sum, each, at) => (allowed[at] === true ? sum + each : sum), 0),
  );
  return likely.map((each, at) => each / all - (allowed[at] === true ? each / right : 0));
}

const tiny = 1e-12;

function allowedBy({ class: name, activity }: Answer): readonly boolean[] {
  const exact = outcomes.map((outcome) => fits(outcome, name) && outcome.activity === activity);
  return exact.includes(true) ? exact : outcomes.map((outcome) => fits(outcome, name));
}

const fits = (outcome: Outcome, name: string): boolean => outcome.class === name;
