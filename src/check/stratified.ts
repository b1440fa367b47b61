import { sum } from "../text/numbers.ts";
import type { Interval } from "./interval.ts";
import { wilson } from "./wilson.ts";

/** A part of the export that was sampled by itself: its tickets, those labelled, and those of them that count. */
export interface Stratum {
  readonly size: number;
  readonly labelled: number;
  readonly hits: number;
}

/**
 * A share of all tickets from samples of its parts: Σ Wₕpₕ, each part by its size (Cochran, Sampling Techniques, 3rd ed.,
 * section 5.10).
 *
 * The usual interval takes a part in which nothing was found for certain to hold nothing, and with few errors it is far
 * too narrow. So the distances to the limits of each part (see `wilson`, which knows its size) are squared and added:
 *
 *     low = p − √Σ Wₕ²(pₕ−lowₕ)²   high = p + √Σ Wₕ²(highₕ−pₕ)²
 *
 * the method of variance estimates recovery (Zou, Huang & Zhang 2009, Comput. Stat. Data Anal. 53:1080; for the difference
 * of two shares Newcombe 1998, Stat. Med. 17:873, method 10). Where all are labelled the interval is a point.
 */
export function stratified(strata: readonly Stratum[]): Interval {
  const all = sum(strata.map(({ size }) => size));
  return added(
    strata
      .filter(({ size }) => size > 0)
      .map(({ size, labelled, hits }) => weighted(wilson(hits, labelled, size), size / all)),
  );
}

function weighted({ value, low, high }: Interval, weight: number): Interval {
  return { value: value * weight, low: low * weight, high: high * weight };
}

/** The sum of estimates that do not depend on each other. */
function added(parts: readonly Interval[]): Interval {
  const value = sum(parts.map((part) => part.value));
  return {
    value,
    low: Math.max(0, value - root(parts.map((part) => part.value - part.low))),
    high: Math.min(1, value + root(parts.map((part) => part.high - part.value))),
  };
}

function root(distances: readonly number[]): number {
  return Math.sqrt(sum(distances.map((distance) => distance ** 2)));
}
