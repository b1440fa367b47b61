import type { Language, Phrases } from "../model/phrases.ts";
import { wordList } from "../model/word-list.ts";
import { phraseBook, type Entry, type PhraseBook } from "./phrase-book.ts";

interface Speaks {
  readonly id: string;
  readonly phrases: Readonly<Record<Language, Phrases>>;
}

/** All phrases of all catalogues in one book, each owned by the activity, signal or aspect that knows it. */
export const bookOf = (catalogues: Readonly<Record<Entry["catalogue"], readonly Speaks[]>>): PhraseBook =>
  phraseBook([
    ...entriesOf("activities", catalogues.activities),
    ...entriesOf("signals", catalogues.signals),
    ...entriesOf("aspects", catalogues.aspects),
  ]);

const entriesOf = (catalogue: Entry["catalogue"], all: readonly Speaks[]): readonly Entry[] =>
  all.flatMap(({ id, phrases }) =>
    languages.flatMap((language) =>
      strengths.flatMap((strength) =>
        wordList(phrases[language][strength]).map((phrase) => ({
          owner: id,
          catalogue,
          strength,
          language,
          phrase,
        })),
      ),
    ),
  );

const languages: readonly Language[] = ["en", "de", "fr", "es", "pt"];
const strengths = ["strong", "medium", "weak"] as const;
