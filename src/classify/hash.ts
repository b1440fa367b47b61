import { fnv1a } from "../model/fnv1a.ts";

/** A number of 32 bits for a text (FNV-1a, mixed once more), by which the learned weights know a word. */
export const hash = (text: string): number => mixed(fnv1a(text));

/** The number of two words in a row. */
export const hashOfPair = (first: number, second: number): number =>
  mixed(Math.imul(first, 0x01000193) ^ (second + 0x9e3779b9));

const mixed = (value: number): number => {
  const once = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return (once ^ (once >>> 13)) >>> 0;
};
