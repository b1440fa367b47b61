import { trackers } from "../../trackers/index.ts";
import { wordList } from "../../model/word-list.ts";
import type { Signature, Tracker } from "../../trackers/tracker.ts";

export interface Recognised {
  readonly tracker: Tracker;
  readonly because: string;
}

/** Which tracker wrote this header, if one of the signatures says so; the first that fits wins. */
export function recognise(header: readonly string[], preamble: readonly string[]): Recognised | undefined {
  const names = header.map(plain);
  for (const tracker of trackers) {
    const line = preamble.find((text) => tracker.preamble?.some((start) => text.startsWith(start)));
    if (line !== undefined)
      return { tracker: whole(tracker), because: `the line "${line.slice(0, 40)}" stands above its header` };
    for (const signature of tracker.signatures) {
      const found = matches(signature, names);
      if (found !== undefined) {
        return {
          tracker: whole(tracker),
          because: `its header has ${found.map((name) => `"${name}"`).join(" and ")}`,
        };
      }
    }
  }
  return undefined;
}

/** The names of the signature that stand in the header, if there are enough of them. */
function matches(
  { atLeast, of, without }: Signature,
  names: readonly string[],
): readonly string[] | undefined {
  if (wordList(without).some((pattern) => names.some((name) => fits(name, plain(pattern))))) return undefined;
  const found = wordList(of).filter((pattern) => names.some((name) => fits(name, plain(pattern))));
  return found.length >= atLeast ? found.slice(0, Math.max(2, atLeast)) : undefined;
}

function fits(name: string, pattern: string): boolean {
  if (pattern.startsWith("…")) return name.endsWith(pattern.slice(1));
  if (pattern.endsWith("…")) return name.startsWith(pattern.slice(0, -1));
  return name === pattern;
}

/** A tracker with what it shares with the one it is like. */
export function whole(tracker: Tracker): Tracker {
  const like = trackers.find(({ id }) => id === tracker.like);
  return like === undefined
    ? tracker
    : { ...like, ...tracker, columns: { ...like.columns, ...tracker.columns } };
}

/** Header names are compared without case, surrounding space and no-break spaces; accents and punctuation count. */
export function plain(name: string): string {
  return name.replace(/\s+/g, " ").trim().toLowerCase();
}
