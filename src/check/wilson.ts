import { z95, type Interval } from "./interval.ts";

/**
 * A share seen in a sample, with its score interval (Wilson 1927, J. Am. Stat. Assoc. 22:209):
 *
 *     (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n)
 *
 * It holds what it promises for small samples too, and where nobody or everybody says yes. Drawing without putting back
 * from N makes the variance smaller by (N−n)/(N−1) (Cochran, Sampling Techniques, 3rd ed., theorem 3.2), as if the
 * sample were larger: n becomes n(N−1)/(N−n). What was seen itself bounds the share on both sides.
 *
 * Where nothing was seen everything is possible, and the middle is no better a guess than any other.
 */
export function wilson(hits: number, sampled: number, size = Number.POSITIVE_INFINITY): Interval {
  if (sampled === 0) return { value: 0.5, low: 0, high: 1 };
  const value = hits / sampled;
  if (sampled >= size) return { value, low: value, high: value };
  const n = size === Number.POSITIVE_INFINITY ? sampled : (sampled * (size - 1)) / (size - sampled);
  const square = z95 ** 2;
  const middle = value + square / (2 * n);
  const reach = z95 * Math.sqrt((value * (1 - value)) / n + square / (4 * n ** 2));
  const scale = 1 + square / n;
  return {
    value,
    low: hits === 0 ? 0 : Math.max((middle - reach) / scale, hits / size),
    high: hits === sampled ? 1 : Math.min((middle + reach) / scale, 1 - (sampled - hits) / size),
  };
}
