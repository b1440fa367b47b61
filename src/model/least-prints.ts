/** Items by number, of which only those with the smallest numbers are kept. */
export interface LeastPrints<Item> {
  /** The item of this number, made where it is new; undefined where it is not kept. */
  of(print: number, make: () => Item): Item | undefined;
  /** From the smallest number to the largest. */
  result(): readonly (readonly [print: number, item: Item])[];
}

/**
 * Keeps the items with the smallest numbers, as many as fit: a sample that depends on what there is, never on the order
 * in which it came. What is kept at the end was kept from its first time on, so whatever was counted in it is whole.
 */
export function leastPrints<Item>(most: number): LeastPrints<Item> {
  const items = new Map<number, Item>();
  const fits = Math.ceil(1.25 * most);
  /** Numbers above it are no longer of interest. */
  let limit = Infinity;
  return {
    of(print, make) {
      if (print > limit) return undefined;
      const known = items.get(print);
      if (known !== undefined) return known;
      if (items.size >= fits) cut();
      if (print > limit) return undefined;
      const item = make();
      items.set(print, item);
      return item;
    },
    result() {
      if (items.size > most) cut();
      return [...items].toSorted(([a], [b]) => a - b);
    },
  };

  function cut(): void {
    const prints = [...items.keys()].toSorted((a, b) => a - b);
    limit = prints[most - 1] ?? Infinity;
    for (const print of prints.slice(most)) items.delete(print);
  }
}
