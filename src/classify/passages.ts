import type { Ticket } from "../model/ticket.ts";
import { tokens, type Words } from "./tokens.ts";

/** A part of the ticket that is read on its own, and how much its words count beside those of the title. */
export interface Passage {
  readonly kind: "phrase" | "category" | "group" | "label";
  readonly words: Words;
  readonly counts: number;
}

/** The title says what is wanted; a description tells the story around it; a category was chosen from a list. */
export const passages = (ticket: Ticket): readonly Passage[] => {
  const title = tokens(ticket.title);
  const description = tokens(ticket.description);
  const untitled = title.folded.length === 0;
  const opening = {
    folded: description.folded.slice(0, openingWords),
    written: description.written.slice(0, openingWords),
  };
  const rest = {
    folded: description.folded.slice(openingWords),
    written: description.written.slice(openingWords),
  };
  const all: readonly Passage[] = [
    { kind: "phrase", words: title, counts: 1 },
    { kind: "phrase", words: opening, counts: untitled ? 1 : 0.3 },
    { kind: "phrase", words: rest, counts: untitled ? 0.5 : 0.1 },
    { kind: "category", words: tokens(joined(ticket.category, ticket.subcategory)), counts: 0.8 },
    { kind: "group", words: tokens(joined(ticket.group, ticket.application)), counts: 0.3 },
    { kind: "label", words: tokens(joined(...(ticket.labels ?? []))), counts: 0.3 },
  ];
  return all.filter(({ words }) => words.folded.length > 0);
};

const openingWords = 40;

const joined = (...texts: readonly (string | undefined)[]): string | undefined =>
  texts.filter((text) => text !== undefined).join(" / ") || undefined;
