/**
 * A number of 53 bits for a text, the same on every machine: two rounds of FNV-1a with different seeds. Used to see
 * whether an id was met before without keeping all ids; a chance meeting needs tens of millions of ids.
 */
export function hash53(text: string): number {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  low ^= high >>> 15;
  high ^= low >>> 13;
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}
