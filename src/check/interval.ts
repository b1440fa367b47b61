/** An estimate with its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The quantile of the normal distribution that leaves 2.5 % on either side. */
export const z95 = 1.959964;

/** Labels without which nothing is said of the whole export, of a part of it, and what a large class must have. */
export const leastLabels = { whole: 30, part: 10, class: 5 } as const;

/**
 * "Cannot tell" is an answer: with fewer labels than are needed, unless all tickets there are have one. The number of
 * labels decides and not what they say: to leave out what came out wide would leave what chance made narrow, and that
 * holds the truth less often than it promises.
 */
export function told(interval: Interval, labels: { needed: number; given: number; possible: number }) {
  const isEnough = labels.given > 0 && labels.given >= Math.min(labels.needed, labels.possible);
  return isEnough ? interval : null;
}
