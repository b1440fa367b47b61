import type { Ticket } from "../model/ticket.ts";
import { firstWords, wordsAfter, wordsOf, type Words } from "./words.ts";

/** A part of the ticket that is read on its own, and how much its words count in that part. */
export interface Passage {
  readonly part: "title" | "story" | "filing";
  readonly kind: "phrase" | "category" | "group" | "label";
  readonly words: Words;
  readonly counts: number;
}

/** The title says what is wanted; a description tells the story around it; a category was chosen from a list. */
export const passages = (ticket: Ticket): readonly Passage[] => {
  const title = wordsOf(ticket.title);
  const description = wordsOf(ticket.description);
  const untitled = title.list.length === 0;
  const chosen = wordsOf(joined(ticket.category, ticket.subcategory));
  const told = untitled ? "title" : "story";
  const all: readonly Passage[] = [
    { part: "title", kind: "phrase", words: title, counts: 1 },
    { part: told, kind: "phrase", words: firstWords(description, openingWords), counts: 1 },
    { part: told, kind: "phrase", words: wordsAfter(description, openingWords), counts: 0.4 },
    { part: "filing", kind: "category", words: chosen, counts: 0.8 },
    { part: "filing", kind: "group", words: wordsOf(joined(ticket.group, ticket.application)), counts: 0.3 },
    { part: "filing", kind: "label", words: wordsOf(joined(...(ticket.labels ?? []))), counts: 0.3 },
  ];
  return all.filter(({ words }) => words.list.length > 0);
};

const openingWords = 40;

const joined = (...texts: readonly (string | undefined)[]): string | undefined =>
  texts.filter((text) => text !== undefined).join(" / ") || undefined;
