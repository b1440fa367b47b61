import type { Language, Phrases } from "../model/phrases.ts";
import { wordList } from "../model/word-list.ts";
import { phraseBook, type Entry, type PhraseBook } from "./phrase-book.ts";

interface Speaks {
  readonly id: string;
  readonly phrases: Readonly<Record<Language, Phrases>>;
}

/** All phrases of both catalogues, each owned by the activity or the signal that knows it. */
export const bookOf = (activities: readonly Speaks[], signals: readonly Speaks[]): PhraseBook =>
  phraseBook([
    ...activities.flatMap(({ id, phrases }) => entriesOf({ owner: id, isSignal: false }, phrases)),
    ...signals.flatMap(({ id, phrases }) => entriesOf({ owner: id, isSignal: true }, phrases)),
  ]);

const entriesOf = (owner: Pick<Entry, "owner" | "isSignal">, phrases: Speaks["phrases"]): readonly Entry[] =>
  languages.flatMap((language) =>
    strengths.flatMap((strength) =>
      wordList(phrases[language][strength]).map((phrase) => ({ ...owner, strength, language, phrase })),
    ),
  );

const languages: readonly Language[] = ["en", "de", "fr", "es", "pt"];
const strengths = ["strong", "medium", "weak"] as const;
