import { hash32 } from "./hash32.ts";

/** What is kept of a name: a number, the same for all ways to write it in large or small letters, blanks and accents. */
export function nameHash(name: string): number {
  return hash32(name.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase());
}
