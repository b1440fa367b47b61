import type { ClueWeights } from "../adapt/taught.ts";
import type { Candidate } from "./candidate.ts";
import { doubtOf } from "./doubt.ts";
import { likenessOf, type Likeness } from "./likeness.ts";

/** A ticket that resembles another one as much says nothing new. */
const asGoodAsSame = 0.9;
const alike = 0.5;
/** With so many words every other person can tell what a ticket is. */
const halfTold = 3;

export interface Choice {
  /** The ticket whose answer teaches most, or none where all that could be asked has been. */
  next(passed: readonly Candidate[], weights: ClueWeights): Candidate | undefined;
  /** How many tickets of the sample resemble it. */
  likeIt(candidate: Candidate): number;
}

/**
 * What teaches most is in doubt itself and resembles many tickets that are in doubt, so that one answer settles more
 * than one; and it says enough to be answered. Each answer takes away doubt from what resembles it, which leads on to other groups and categories.
 */
export function choiceAmong(
  candidates: readonly Candidate[],
  mayBeAsked: (candidate: Candidate) => boolean = () => true,
): Choice {
  const likeness: Likeness = likenessOf(candidates);
  return {
    next(passed, weights) {
      const known = new Set(passed);
      const doubts = candidates.map((candidate) => (known.has(candidate) ? 0 : doubtOf(candidate, weights)));
      const settles = likeness.toAll(doubts.map((doubt, at) => doubt * (candidates[at]?.times ?? 0)));
      return candidates
        .map((candidate, at) => ({
          candidate,
          teaches: (doubts[at] ?? 0) * (settles[at] ?? 0) * canBeTold(candidate),
        }))
        .filter(({ candidate }) => !known.has(candidate) && mayBeAsked(candidate))
        .toSorted((a, b) => b.teaches - a.teaches || (a.candidate.print < b.candidate.print ? -1 : 1))
        .find(({ candidate }) => !passed.some((other) => likeness.between(candidate, other) > asGoodAsSame))
        ?.candidate;
    },
    likeIt: (candidate) =>
      candidates.reduce(
        (sum, other) =>
          other === candidate || likeness.between(candidate, other) >= alike ? sum + other.times : sum,
        -1,
      ),
  };
}

const canBeTold = ({ words }: Candidate): number => words / (words + halfTold);
