import type { Passage } from "./passages.ts";
import type { Entry, PhraseBook, Strength } from "./phrase-book.ts";

/** What the phrases of one activity, signal or aspect found in a ticket. */
export interface Reading {
  /** In log odds. */
  readonly score: number;
  /** Of the best phrase alone. */
  readonly most: number;
  readonly best: Quote;
}

/** A place in the ticket, to be quoted when somebody asks. */
export interface Quote {
  readonly passage: Passage;
  readonly from: number;
  readonly length: number;
}

/** One reading per activity and per signal of which a phrase was found. */
export interface Found {
  readonly activities: ReadonlyMap<string, Reading>;
  readonly signals: ReadonlyMap<string, Reading>;
}

/** Aspects stand beside what labels are learned from: they change no label. */
export interface FoundWithAspects extends Found {
  readonly aspects: ReadonlyMap<string, Reading>;
}

/** Each phrase counts once among passages of one part, where it counts most: what counts most stands first. */
export const readings = (
  book: PhraseBook,
  passages: readonly Passage[],
  languages: number,
): FoundWithAspects => {
  if (passages.length === 0) return nothing;
  const part = new Part();
  for (const passage of passages) {
    book(passage.words.list, languages, (entry, from, length) => part.add(entry, passage, from, length));
  }
  return part;
};

const nothing: FoundWithAspects = { activities: new Map(), signals: new Map(), aspects: new Map() };

class Part implements FoundWithAspects {
  readonly activities = new Map<string, Sum>();
  readonly signals = new Map<string, Sum>();
  readonly aspects = new Map<string, Sum>();
  readonly #seen = new Set<Entry>();

  add(entry: Entry, passage: Passage, from: number, length: number): void {
    if (this.#seen.has(entry)) return;
    this.#seen.add(entry);
    const weight = carries[entry.strength] * passage.counts;
    const found = this[entry.catalogue];
    const sum = found.get(entry.owner);
    if (sum === undefined) found.set(entry.owner, new Sum(weight, { passage, from, length }));
    else sum.add(weight, passage, from, length);
  }
}

/** "Strong" is meant to be right nine times in ten: log(0.9 / 0.1) is 2.2. */
const carries: Readonly<Record<Strength, number>> = { strong: 2.2, medium: 1.1, weak: 0.4 };

/** Phrases of one owner overlap, so the best counts in full and the others only confirm it. */
class Sum implements Reading {
  #all: number;
  most: number;
  best: Quote;

  constructor(weight: number, best: Quote) {
    this.#all = weight;
    this.most = weight;
    this.best = best;
  }

  add(weight: number, passage: Passage, from: number, length: number): void {
    this.#all += weight;
    if (weight <= this.most) return;
    this.most = weight;
    this.best = { passage, from, length };
  }

  get score(): number {
    return this.most + Math.min((this.#all - this.most) * confirms, mostConfirmed);
  }
}

const confirms = 0.3;
const mostConfirmed = 1.5;
