import type { Language, Phrases } from "../model/phrases.ts";
import { wordList } from "../model/word-list.ts";
import { phraseBook, type Entry, type PhraseBook } from "./phrase-book.ts";

interface Speaks {
  readonly id: string;
  readonly phrases: Readonly<Record<Language, Phrases>>;
}

/** All phrases of a catalogue, each owned by its member. */
export const bookOf = (catalogue: readonly Speaks[]): PhraseBook =>
  phraseBook(catalogue.flatMap(({ id, phrases }) => entriesOf(id, phrases)));

const entriesOf = (owner: string, phrases: Speaks["phrases"]): readonly Entry[] =>
  languages.flatMap((language) =>
    strengths.flatMap((strength) =>
      wordList(phrases[language][strength]).map((phrase) => ({ owner, strength, language, phrase })),
    ),
  );

const languages: readonly Language[] = ["en", "de", "fr", "es", "pt"];
const strengths = ["strong", "medium", "weak"] as const;
