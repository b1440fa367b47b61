import type { Activity } from "../activities/activity.ts";
import type { Aspect } from "../aspects/aspect.ts";
import type { Ticket } from "../model/ticket.ts";
import type { Signal } from "../signals/signal.ts";
import { bookOf } from "./catalogue-book.ts";
import { everyLanguage, possibleLanguages } from "./language.ts";
import { opening, type Opening } from "./opening.ts";
import { filingOf, textOf, type Passage } from "./passages.ts";
import { readings, type FoundWithAspects } from "./readings.ts";
import { sourceCode, type SourceCode } from "./source-code.ts";
import { recordType, type RecordType } from "./record-type.ts";

/** What was read in a ticket, before anything is concluded. */
export interface Findings {
  readonly title: FoundWithAspects;
  readonly story: FoundWithAspects;
  /** In what the ticket was filed under: category, group, application, labels. */
  readonly filing: FoundWithAspects;
  readonly recordType: RecordType | undefined;
  readonly opening: Opening | undefined;
  readonly sourceCode: SourceCode | undefined;
  /** Title and description, what counts most first. */
  readonly text: readonly Passage[];
  /** Words of title and description. */
  readonly words: number;
  /** The languages they may be written in, as a set of bits. */
  readonly languages: number;
}

export const reader = (
  activities: readonly Activity[],
  signals: readonly Signal[],
  aspects: readonly Aspect[],
): ((ticket: Ticket) => Findings) => {
  const book = bookOf({ activities, signals, aspects });
  const filings = new Map<string, FoundWithAspects>();

  /** A tracker has few groups and categories, and many tickets under each. */
  const filed = (ticket: Ticket): FoundWithAspects => {
    const { category, subcategory, group, application, labels = [] } = ticket;
    const key = [category, subcategory, group, application, ...labels].join("\n");
    const known = filings.get(key);
    if (known !== undefined) return known;
    const found = readings(book, filingOf(ticket), everyLanguage);
    if (filings.size >= mostFilings) filings.clear();
    filings.set(key, found);
    return found;
  };

  return (ticket) => {
    const { title, story } = textOf(ticket);
    const text = [...title, ...story];
    const languages = possibleLanguages(text.map(({ words }) => words.list));
    return {
      title: readings(book, title, languages),
      story: readings(book, story, languages),
      filing: filed(ticket),
      recordType: recordType(ticket),
      opening: opening(ticket),
      sourceCode: sourceCode(ticket),
      text,
      words: text.reduce((sum, { words }) => sum + words.list.length, 0),
      languages,
    };
  };
};

const mostFilings = 5000;
