import type { Ticket } from "../model/ticket.ts";
import { firstWords, wordsAfter, wordsOf, type Words } from "./words.ts";

/** Words that are read on their own, and how much they count in their part of the ticket. */
export interface Passage {
  readonly kind: "phrase" | "category" | "group" | "label";
  readonly words: Words;
  readonly counts: number;
}

/** The parts of a ticket: the title says what is wanted, a description tells the story around it. */
export interface Text {
  readonly title: readonly Passage[];
  readonly story: readonly Passage[];
}

/** Where there is no title, the description has to say what is wanted. */
export const textOf = (ticket: Ticket): Text => {
  const title = filled({ kind: "phrase", words: wordsOf(ticket.title), counts: 1 });
  const description = wordsOf(ticket.description);
  const story = filled(
    { kind: "phrase", words: firstWords(description, openingWords), counts: 1 },
    { kind: "phrase", words: wordsAfter(description, openingWords), counts: 0.4 },
  );
  return title.length === 0 ? { title: story, story: [] } : { title, story };
};

const openingWords = 40;

/** What somebody chose from lists: it says what is concerned. */
export const filingOf = ({
  category,
  subcategory,
  group,
  application,
  labels = [],
}: Ticket): readonly Passage[] =>
  filled(
    { kind: "category", words: wordsOf(joined(category, subcategory)), counts: 0.8 },
    { kind: "group", words: wordsOf(joined(group, application)), counts: 0.3 },
    { kind: "label", words: wordsOf(joined(...labels)), counts: 0.3 },
  );

const filled = (...passages: readonly Passage[]): readonly Passage[] =>
  passages.filter(({ words }) => words.list.length > 0);

const joined = (...texts: readonly (string | undefined)[]): string | undefined =>
  texts.filter((text) => text !== undefined).join(" / ") || undefined;
