/** Pessimistic, likely and optimistic: `low` is never more than `base`, nor `base` more than `high`. */
export interface Range {
  readonly low: number;
  readonly base: number;
  readonly high: number;
}

const cases = ["low", "base", "high"] as const;
export type Case = (typeof cases)[number];

/** The same thing done in each of the three cases. */
export function inEachCase(of: (each: Case) => number): Range {
  return { low: of("low"), base: of("base"), high: of("high") };
}

export function sumOf(ranges: readonly Range[]): Range {
  return inEachCase((each) => ranges.reduce((sum, range) => sum + range[each], 0));
}

/** What is more in one case may cost more as well: the least of the three is the pessimistic one. */
export function inOrder({ low, base, high }: Range): Range {
  const [least = low, middle = base, most = high] = [low, base, high].toSorted((a, b) => a - b);
  return { low: least, base: middle, high: most };
}
