import { hash32 } from "../model/hash32.ts";

/** A number of 53 bits for a text: among millions of texts hardly two have the same. */
export function hash53(text: string): number {
  return hash32(text) * 2 ** 21 + (hash32(`again ${text}`) >>> 11);
}
