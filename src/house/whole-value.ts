import { fold } from "../model/fold.ts";

/** Values are compared without case, accents and the width of gaps. */
export function plainValue(value: string): string {
  return fold(value.trim().replaceAll(/\s+/gu, " "));
}

/** Says of a plain value whether it is the one that is meant, or begins like it where a star stands at the end. */
export function wholeValue(said: string): (plain: string) => boolean {
  if (!said.endsWith("*")) {
    const wanted = plainValue(said);
    return (plain) => plain === wanted;
  }
  const beginning = said.slice(0, -1);
  const wanted = plainValue(beginning) + (/\S\s+$/u.test(beginning) ? " " : "");
  return (plain) => plain.startsWith(wanted);
}

/** Why a value can never be found: as it completes "the value …". */
export function faultOfValue(said: string): string | undefined {
  return said.slice(0, -1).includes("*")
    ? "has a star before its end: expected it at the end, where it stands for any ending; matches takes regular expressions"
    : undefined;
}
