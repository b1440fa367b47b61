export function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The same entries, in the order of their keys and not of their arrival. */
export function inOrder<Key extends string | number, Value>(map: ReadonlyMap<Key, Value>): Map<Key, Value> {
  return new Map([...map].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
