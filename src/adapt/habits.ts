import type { Findings } from "../classify/findings.ts";
import { outcomes } from "../classify/learned.ts";
import type { Prior } from "../classify/prior.ts";
import type { Ticket } from "../model/ticket.ts";
import { contextOf, wordsIn, type Clue } from "./clues.ts";
import { fingerprint } from "./fingerprint.ts";

/** A ticket of which the classifier is sure: what it resembles, and how probable each outcome is. */
export interface Lesson {
  readonly print: number;
  readonly times: number;
  readonly clues: readonly number[];
  readonly probabilities: Float32Array;
}

export const lessonOf = (ticket: Ticket, findings: Findings, probabilities: Float64Array) => ({
  clues: [...contextOf(ticket), ...wordsIn(findings)].map(({ key }) => key),
  probabilities: Float32Array.from(probabilities),
});

/** Only what is sure teaches. */
export const isSure = (probabilities: Float64Array): boolean => Math.max(...probabilities) >= 0.7;

/** Fewer tickets, or clues that tell nothing, and the export is left as it is. */
const leastLessons = 40;
const leastGain = 0.02;
const leastTickets = 3;

/** How many tickets of no habit a clue starts with: few tickets move little. */
const doubt = 8;
const most = 2;
const contextCounts = 0.4;
const wordsCount = 0.2;

/** What a ticket's clues say in this organisation; of a lesson, without what it taught itself. */
export type Habits = (ticket: Ticket, findings: Findings) => readonly Prior[];

/**
 * The habits of an organisation: that tickets of this group, category, application or word are of one kind more often
 * than others here. Learned from the tickets the classifier is sure of (self-training), bounded for each clue, and
 * used only where one half of the lessons helps to tell the other half.
 */
export function habits(lessons: readonly Lesson[]): Habits | undefined {
  if (lessons.length < leastLessons || gain(lessons) < leastGain) return undefined;
  const counts = count(lessons);
  const own = new Map(lessons.map((lesson) => [lesson.print, lesson]));
  const remembered = new Map<number, Float64Array | undefined>();
  return (ticket, findings) => {
    const lesson = own.get(fingerprint(ticket));
    const told = (clue: Clue, counted: number): Float64Array | undefined => {
      const scaled = (without?: Lesson): Float64Array | undefined =>
        counts.towards(clue.key, without)?.map((weight) => weight * counted);
      if (lesson !== undefined) return scaled(lesson);
      if (!remembered.has(clue.key)) remembered.set(clue.key, scaled());
      return remembered.get(clue.key);
    };
    const prior = (clue: Clue, counted: number): readonly Prior[] => {
      const weights = told(clue, counted);
      return weights === undefined ? [] : [{ weights, kind: clue.kind, said: clue.said }];
    };
    return [
      ...contextOf(ticket).flatMap((clue) => prior(clue, contextCounts)),
      ...wordsIn(findings).flatMap((clue) => prior(clue, wordsCount)),
    ];
  };
}

interface Sum {
  tickets: number;
  readonly outcomes: Float64Array;
}

function count(lessons: readonly Lesson[]) {
  const everything: Sum = { tickets: 0, outcomes: new Float64Array(outcomes.length) };
  const byClue = new Map<number, Sum>();
  for (const lesson of lessons) {
    add(everything, lesson);
    for (const key of lesson.clues) {
      const sum = byClue.get(key) ?? { tickets: 0, outcomes: new Float64Array(outcomes.length) };
      byClue.set(key, sum);
      add(sum, lesson);
    }
  }
  const usual = everything.outcomes.map(
    (sum) => (sum + 0.01) / (everything.tickets + 0.01 * outcomes.length),
  );
  return { usual, towards };

  /** Log odds of each outcome among tickets with this clue against all tickets. */
  function towards(key: number, without?: Lesson): Float64Array | undefined {
    const sum = byClue.get(key);
    if (sum === undefined) return undefined;
    const tickets = sum.tickets - (without?.times ?? 0);
    if (tickets < leastTickets) return undefined;
    return usual.map((share, at) => {
      const own = without === undefined ? 0 : without.times * (without.probabilities[at] ?? 0);
      const here = Math.max(0, (sum.outcomes[at] ?? 0) - own);
      const odds = Math.log((here + doubt * share) / (tickets + doubt)) - Math.log(share);
      return Math.max(-most, Math.min(most, odds));
    });
  }
}

function add(sum: Sum, { times, probabilities }: Lesson): void {
  sum.tickets += times;
  for (let at = 0; at < outcomes.length; at += 1)
    sum.outcomes[at] = (sum.outcomes[at] ?? 0) + times * (probabilities[at] ?? 0);
}

/** By how much, in log odds a ticket, clues learned from one half tell the likeliest outcome of the other half. */
function gain(lessons: readonly Lesson[]): number {
  const halves = [lessons.filter((_, at) => at % 2 === 0), lessons.filter((_, at) => at % 2 === 1)] as const;
  const counts = count(halves[0]);
  const gains = halves[1].map(({ clues, probabilities }) => {
    const scores = counts.usual.map(Math.log);
    for (const key of clues) {
      const weights = counts.towards(key);
      if (weights === undefined) continue;
      for (let at = 0; at < scores.length; at += 1)
        scores[at] = (scores[at] ?? 0) + wordsCount * (weights[at] ?? 0);
    }
    const likeliest = probabilities.indexOf(Math.max(...probabilities));
    return logShare(scores, likeliest) - Math.log(counts.usual[likeliest] ?? 1);
  });
  return gains.reduce((sum, each) => sum + each, 0) / Math.max(1, gains.length);
}

function logShare(scores: Float64Array, at: number): number {
  const highest = Math.max(...scores);
  const all = scores.reduce((sum, score) => sum + Math.exp(score - highest), 0);
  return (scores[at] ?? 0) - highest - Math.log(all);
}
