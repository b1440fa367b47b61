import type { Passage } from "./passages.ts";
import type { Entry, PhraseBook, Strength } from "./phrase-book.ts";

/** What the phrases of one activity or signal found in a ticket. */
export interface Reading {
  /** In log odds. */
  readonly score: number;
  readonly best: Quote;
}

/** A place in the ticket, to be quoted when somebody asks. */
export interface Quote {
  readonly passage: Passage;
  readonly from: number;
  readonly length: number;
}

export interface Readings {
  /** In title and description. */
  readonly activities: ReadonlyMap<string, Reading>;
  readonly signals: ReadonlyMap<string, Reading>;
  /** In what the ticket was filed under: category, group, application, labels. */
  readonly filing: ReadonlyMap<string, Reading>;
}

/**
 * One reading per owner of a phrase that was found. Passages come with those that count most first. Signals are read
 * in the text only: a category or a group says what is concerned, not what is wanted.
 */
export const readings = (book: PhraseBook, text: readonly Passage[], languages: number): Readings => {
  const seen = new Set<Entry>();
  const filing = new Map<string, Sum>();
  const activities = new Map<string, Sum>();
  const signals = new Map<string, Sum>();
  for (const passage of text) {
    const isText = passage.kind === "phrase";
    book(passage.words.list, languages, (entry, from, length) => {
      const { owner, isSignal, strength } = entry;
      if ((isSignal && !isText) || seen.has(entry)) return;
      if (isText) seen.add(entry);
      const counts = isSignal && forms.has(owner) ? Math.max(passage.counts, 1) : passage.counts;
      const weight = carries[strength] * counts;
      const found = isSignal ? signals : isText ? activities : filing;
      const sum = found.get(owner);
      if (sum === undefined) found.set(owner, new Sum(weight, { passage, from, length }));
      else sum.add(weight, passage, from, length);
    });
  }
  return { activities, signals, filing };
};

/** A form that was filled in is found in the description and says as much there as anywhere. */
const forms: ReadonlySet<string> = new Set(["bug-report", "user-story"]);

/** "Strong" is meant to be right nine times in ten: log(0.9 / 0.1) is 2.2. */
const carries: Readonly<Record<Strength, number>> = { strong: 2.2, medium: 1.1, weak: 0.4 };

/** Phrases of one owner overlap, so the best counts in full and the others only confirm it. */
class Sum implements Reading {
  #all: number;
  #most: number;
  best: Quote;

  constructor(weight: number, best: Quote) {
    this.#all = weight;
    this.#most = weight;
    this.best = best;
  }

  add(weight: number, passage: Passage, from: number, length: number): void {
    this.#all += weight;
    if (weight <= this.#most) return;
    this.#most = weight;
    this.best = { passage, from, length };
  }

  get score(): number {
    return this.#most + Math.min((this.#all - this.#most) * confirms, mostConfirmed);
  }
}

const confirms = 0.3;
const mostConfirmed = 1.5;
