import { leastPrints } from "../model/least-prints.ts";

/** A sample of tickets by number; those with equal numbers are equal and counted. */
export interface CountedPrints<Item> {
  /** Makes the item only where it is kept. */
  add(print: number, make: () => Item): void;
  /** From the smallest number to the largest. */
  result(): readonly { readonly print: number; readonly item: Item; readonly times: number }[];
}

/** Keeps the items with the smallest numbers, as many as fit, and how often each came. */
export function countedPrints<Item>(most: number): CountedPrints<Item> {
  const kept = leastPrints<{ readonly item: Item; times: number }>(most);
  return {
    add(print, make) {
      const counted = kept.of(print, () => ({ item: make(), times: 0 }));
      if (counted !== undefined) counted.times += 1;
    },
    result: () => kept.result().map(([print, { item, times }]) => ({ print, item, times })),
  };
}
