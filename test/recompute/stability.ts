import { pointsOf, verdictOf } from "./verdict.ts";
import type { Judged } from "./criteria.ts";

type Deciding = Parameters<typeof verdictOf>[0];

/**
 * Share of a thousand draws of other weights under which the verdict is the same: Dirichlet with 40 in all, so that each
 * weight w is a gamma variate of shape 0.4 w, from mulberry32 with the seed 42.
 */
export function stability(verdict: string, criteria: readonly Judged[], deciding: Deciding): number {
  const same = draws.filter((weights) => {
    const points = pointsOf(criteria, ({ criterion }) => weights.get(criterion) ?? 0);
    const outsource = { ...deciding.scores.outsource, points };
    return verdictOf({ ...deciding, scores: { ...deciding.scores, outsource } }) === verdict;
  });
  return same.length / draws.length;
}

const shapes = new Map([
  ["market-maturity", 8],
  ["predictability", 8],
  ["self-containment", 6],
  ["repetition", 4],
  ["remote-delivery", 4],
  ["business-specificity", 4],
  ["transferable-knowledge", 4],
  ["scale-and-steadiness", 2],
]);

const draws = drawn();

function drawn(): readonly ReadonlyMap<string, number>[] {
  let state = 42;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
  return Array.from({ length: 1_000 }, () => {
    const weights = new Map<string, number>();
    for (const [criterion, shape] of shapes) {
      let product = 1;
      for (let at = 0; at < shape; at += 1) product *= random();
      weights.set(criterion, -Math.log(product));
    }
    return weights;
  });
}
