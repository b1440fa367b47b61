import type { Evidence } from "../model/work.ts";
import type { Passage } from "./passages.ts";
import type { Entry, Hit, PhraseBook, Strength } from "./phrase-book.ts";
import type { Language } from "../model/phrases.ts";

/** What the phrases of one activity or signal found in a ticket. */
export interface Reading {
  readonly owner: string;
  /** In log odds. */
  readonly score: number;
  readonly best: Pick<Evidence, "kind" | "text">;
}

/** One reading per owner of a phrase that was found, in no particular order. */
export const readings = (
  book: PhraseBook,
  text: readonly Passage[],
  languages: ReadonlySet<Language>,
  anywhere: ReadonlySet<string>,
): ReadonlyMap<string, Reading> => {
  const found = new Map<string, Map<Entry, Found>>();
  for (const passage of text) {
    for (const hit of book(passage.words.folded, languages)) {
      const counts = anywhere.has(hit.entry.owner) ? Math.max(passage.counts, 1) : passage.counts;
      const weight = carries[hit.entry.strength] * counts;
      const ofOwner = found.get(hit.entry.owner) ?? new Map<Entry, Found>();
      if ((ofOwner.get(hit.entry)?.weight ?? 0) < weight) ofOwner.set(hit.entry, { hit, passage, weight });
      found.set(hit.entry.owner, ofOwner);
    }
  }
  return new Map([...found].map(([owner, ofOwner]) => [owner, reading(owner, [...ofOwner.values()])]));
};

/** "Strong" is meant to be right nine times in ten: log(0.9 / 0.1) is 2.2. */
const carries: Readonly<Record<Strength, number>> = { strong: 2.2, medium: 1.1, weak: 0.4 };

interface Found {
  readonly hit: Hit;
  readonly passage: Passage;
  readonly weight: number;
}

/** Phrases of one owner overlap, so the best counts in full and the others only confirm it. */
const reading = (owner: string, found: readonly Found[]): Reading => {
  const [best, ...others] = found.toSorted((a, b) => b.weight - a.weight);
  if (best === undefined) return { owner, score: 0, best: { kind: "text", text: "" } };
  const confirmed = others.reduce((sum, { weight }) => sum + weight, 0) * confirms;
  return { owner, score: best.weight + Math.min(confirmed, mostConfirmed), best: quoted(best) };
};

const confirms = 0.3;
const mostConfirmed = 1.5;

const quoted = ({ hit, passage }: Found): Pick<Evidence, "kind" | "text"> => ({
  kind: passage.kind,
  text: passage.words.written.slice(hit.from, hit.from + hit.length).join(" "),
});
