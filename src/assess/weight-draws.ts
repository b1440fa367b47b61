import { criteria } from "../criteria/index.ts";
import type { Weights } from "./scores.ts";

const draws = 1_000;
const seed = 42;
/**
 * How close draws stay to the published weights: their parameters add up to this (Dirichlet). A weight of 20 then
 * varies by a third, one of 5 by two thirds. Chosen so that the archetypes of the model are as stable as was published
 * with them.
 */
const concentration = 40;

/** Other weights that somebody could have chosen as well, always the same ones. */
export const weightDraws: readonly Weights[] = drawn();

function drawn(): readonly Weights[] {
  const random = uniform(seed);
  const all = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return Array.from({ length: draws }, () => {
    return new Map(criteria.map(({ id, weight }) => [id, gamma((concentration * weight) / all, random)]));
  });
}

/** A gamma variate of a whole shape is a sum of exponential ones; their scale is left to the weighted mean. */
function gamma(shape: number, random: () => number): number {
  let product = 1;
  for (let at = 0; at < Math.max(1, Math.round(shape)); at += 1) product *= random();
  return -Math.log(product);
}

/** Mulberry32: numbers between 0 and 1, both left out. */
function uniform(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4_294_967_296;
  };
}
