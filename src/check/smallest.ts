/** Things with a lot, of which only the few smallest are kept. */
export interface Smallest<T> {
  /** How many were offered. */
  readonly size: () => number;
  /** The thing is made only if it is kept. */
  offer(lot: number, make: () => T): void;
  /** In the order of their lots. */
  kept(): readonly { readonly lot: number; readonly thing: T }[];
}

export function smallest<T>(most: number): Smallest<T> {
  const kept: { lot: number; thing: T }[] = [];
  let size = 0;
  return {
    size: () => size,
    offer(lot, make) {
      size += 1;
      const last = kept.at(-1);
      if (last !== undefined && kept.length >= most && lot >= last.lot) return;
      kept.splice(placeOf(lot), 0, { lot, thing: make() });
      if (kept.length > most) kept.pop();
    },
    kept: () => kept,
  };

  function placeOf(lot: number): number {
    let [from, to] = [0, kept.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((kept[middle]?.lot ?? 0) <= lot) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
