import { phraseBook } from "../classify/phrase-book.ts";
import { wordsOf } from "../classify/words.ts";
import type { Ticket } from "../model/ticket.ts";

/** Why a phrase can never be found: as it completes "the phrase …". */
export function faultOfPhrase(phrase: string): string | undefined {
  const parts = phrase.split(" + ").map((part) => part.match(/[\p{L}\p{N}\p{M}*]+/gu) ?? []);
  if (parts.some((words) => words.length === 0)) return "holds no word: expected letters or digits";
  return parts.flat().some((word) => /^\*|\*./u.test(word))
    ? "has a star in the wrong place: expected it at the end of a word, where it stands for any ending"
    : undefined;
}

/** Which of several lists of phrases speak in a ticket: all are looked for in one pass over its words. */
export function phraseFinder(lists: readonly (readonly string[])[]): (ticket: Ticket) => ReadonlySet<number> {
  const book = phraseBook(
    lists.flatMap((phrases, at) =>
      phrases.map((phrase) => ({
        owner: String(at),
        catalogue: "signals" as const,
        strength: "strong" as const,
        language: "en" as const,
        phrase,
      })),
    ),
  );
  return ({ title, description }) => {
    const spoken = new Set<number>();
    for (const text of [title, description]) {
      book(wordsOf(text).list, everyLanguage, ({ owner }) => spoken.add(Number(owner)));
    }
    return spoken;
  };
}

/** A set of bits with all of them. */
const everyLanguage = -1;
