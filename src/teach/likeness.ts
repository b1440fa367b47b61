import type { Candidate } from "./candidate.ts";

/** How far tickets resemble each other, by their clues: 0 is not at all, 1 is the same. */
export interface Likeness {
  between(one: Candidate, other: Candidate): number;
  /** For each candidate the sum of its likeness to all, each counted with its weight. */
  toAll(weights: ArrayLike<number>): Float64Array;
}

/** The cosine of clues; what many tickets share counts little. */
export function likenessOf(candidates: readonly Candidate[]): Likeness {
  const strengths = new Map(
    candidates.map((candidate) => [candidate, new Float64Array(candidate.keys.length)]),
  );
  const tickets = candidates.reduce((sum, { times }) => sum + times, 0);
  const shared = new Map<number, number>();
  for (const { keys, times } of candidates)
    for (const key of keys) shared.set(key, (shared.get(key) ?? 0) + times);
  for (const [{ keys, values }, strength] of strengths) {
    for (const [at, key] of keys.entries())
      strength[at] = (values[at] ?? 0) * Math.log(tickets / (shared.get(key) ?? tickets));
    const length = Math.sqrt(strength.reduce((sum, each) => sum + each * each, 0));
    if (length > 0) for (const at of keys.keys()) strength[at] = (strength[at] ?? 0) / length;
  }
  const strengthsOf = (candidate: Candidate): Float64Array => strengths.get(candidate) ?? new Float64Array(0);
  return { between, toAll };

  function between(one: Candidate, other: Candidate): number {
    const others = strengthsOf(other);
    const byKey = new Map(other.keys.map((key, at) => [key, others[at] ?? 0]));
    const own = strengthsOf(one);
    return one.keys.reduce((sum, key, at) => sum + (own[at] ?? 0) * (byKey.get(key) ?? 0), 0);
  }

  function toAll(weights: ArrayLike<number>): Float64Array {
    const sums = new Map<number, number>();
    for (const [at, candidate] of candidates.entries()) {
      const weight = weights[at] ?? 0;
      const own = strengthsOf(candidate);
      for (const [place, key] of candidate.keys.entries())
        sums.set(key, (sums.get(key) ?? 0) + weight * (own[place] ?? 0));
    }
    return Float64Array.from(candidates, (candidate) => {
      const own = strengthsOf(candidate);
      return candidate.keys.reduce((sum, key, place) => sum + (own[place] ?? 0) * (sums.get(key) ?? 0), 0);
    });
  }
}
