import { fnv1a } from "./fnv1a.ts";

/** A number of 32 bits for a text, the same on every machine (FNV-1a, its bits mixed once more at the end). */
export function hash32(text: string): number {
  let hash = fnv1a(text);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
