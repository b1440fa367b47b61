/**
 * Keeps the items with the smallest numbers, as many as fit: a sample that depends on what there is, never on the order
 * in which it came. Items with equal numbers are equal and counted.
 */
export class LeastPrints<Item> {
  readonly #items = new Map<number, { readonly item: Item; times: number }>();
  readonly #most: number;
  /** Numbers above it are no longer of interest. */
  #limit = Infinity;

  constructor(most: number) {
    this.#most = most;
  }

  /** Makes the item only where it is kept. */
  add(print: number, make: () => Item): void {
    if (print > this.#limit) return;
    const known = this.#items.get(print);
    if (known !== undefined) {
      known.times += 1;
      return;
    }
    this.#items.set(print, { item: make(), times: 1 });
    if (this.#items.size > 2 * this.#most) this.#cut();
  }

  #cut(): void {
    const prints = [...this.#items.keys()].toSorted((a, b) => a - b);
    this.#limit = prints[this.#most - 1] ?? Infinity;
    for (const print of prints.slice(this.#most)) this.#items.delete(print);
  }

  /** From the smallest number to the largest. */
  result(): readonly { readonly print: number; readonly item: Item; readonly times: number }[] {
    if (this.#items.size > this.#most) this.#cut();
    return [...this.#items]
      .toSorted(([a], [b]) => a - b)
      .map(([print, { item, times }]) => ({ print, item, times }));
  }
}
