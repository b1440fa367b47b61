import type { Judgement } from "../model/assessment.ts";
import { ticketsPerMonth } from "../model/tickets-per-month.ts";
import { shareOf, total, traitIn, type ActivityLoad } from "../model/workload.ts";
import { sum } from "../text/numbers.ts";
import type { Work } from "./work.ts";

/** A number from 0 to 100 and the share of its evidence that there is, 0 to 1. */
export interface Score {
  readonly points: number;
  readonly confidence: number;
}

/** How much speaks for each of three ways out of doing the work by hand in the house. */
export interface Scores {
  readonly eliminate: Score;
  readonly automate: Score;
  readonly outsource: Score;
  /** Tickets a month; undefined where no ticket says when it was opened. */
  readonly perMonth: number | undefined;
}

export function scoresOf(work: Work, judgements: readonly Judgement[]): Scores {
  return {
    eliminate: eliminateScore(work.load),
    automate: automateScore(work.load, judgements),
    outsource: { points: pointsOf(judgements), confidence: confidenceOf(judgements) },
    perMonth: ticketsPerMonth(work.load, work.workload.period),
  };
}

/** What cannot be told speaks neither for nor against. */
const neutral = 50;

/** Weights by the id of a criterion; as published unless others are tried. */
export type Weights = ReadonlyMap<string, number>;

/** The weighted mean of the criteria: what is not known counts as neutral, never as zero. */
export function pointsOf(judgements: readonly Judgement[], weights?: Weights): number {
  let [points, all] = [0, 0];
  for (const judgement of judgements) {
    const weight = weights?.get(judgement.criterion) ?? judgement.weight;
    all += weight;
    points += weight * effective(judgement);
  }
  return all === 0 ? neutral : Math.round((10 * points) / all) / 10;
}

/** The share of the weight that the tickets could judge. */
export function confidenceOf(judgements: readonly Judgement[]): number {
  let [judged, all] = [0, 0];
  for (const { weight, score, coverage } of judgements) {
    all += weight;
    judged += score === null ? 0 : weight * coverage;
  }
  return all === 0 ? 0 : Math.min(1, judged / all);
}

function effective({ score, coverage }: Pick<Judgement, "score" | "coverage">): number {
  return score === null ? neutral : coverage * score + (1 - coverage) * neutral;
}

/** The share of tickets that need not arise, among those that tell. */
function eliminateScore(load: ActivityLoad): Score {
  const count = traitIn(load, "avoidable");
  const share = shareOf(count);
  return share === undefined
    ? { points: 0, confidence: 0 }
    : { points: Math.round(1000 * share) / 10, confidence: count.known / total(load.tickets) };
}

/**
 * The mean of three: how predictable it is, how repetitive, and how much of it follows a standard. Without the last
 * nobody can tell what a machine would have to do, however alike tickets are.
 */
function automateScore(load: ActivityLoad, judgements: readonly Judgement[]): Score {
  const count = traitIn(load, "standard");
  const share = shareOf(count);
  const standard = {
    score: share === undefined ? null : 100 * share,
    coverage: share === undefined ? 0 : count.known / total(load.tickets),
  };
  const parts = [standard, ...judgements.filter(({ criterion }) => automatable.has(criterion))];
  return {
    points: Math.round((10 * sum(parts.map(effective))) / parts.length) / 10,
    confidence:
      share === undefined
        ? 0
        : sum(parts.map(({ score, coverage }) => (score === null ? 0 : coverage))) / parts.length,
  };
}

const automatable: ReadonlySet<string> = new Set(["predictability", "repetition"]);
