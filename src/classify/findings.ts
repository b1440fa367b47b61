import type { Activity } from "../activities/activity.ts";
import type { Aspect } from "../aspects/aspect.ts";
import type { Ticket } from "../model/ticket.ts";
import type { Signal } from "../signals/signal.ts";
import { bookOf } from "./catalogue-book.ts";
import { possibleLanguages } from "./language.ts";
import { opening, type Opening } from "./opening.ts";
import { passages, type Passage } from "./passages.ts";
import { readings, type Readings } from "./readings.ts";
import { sourceCode, type SourceCode } from "./source-code.ts";
import { recordType, type RecordType } from "./record-type.ts";

/** What was read in a ticket, before anything is concluded. */
export interface Findings extends Readings {
  readonly recordType: RecordType | undefined;
  readonly opening: Opening | undefined;
  readonly sourceCode: SourceCode | undefined;
  /** Title and description, what counts most first. */
  readonly text: readonly Passage[];
  /** Words of title and description. */
  readonly words: number;
}

export const reader = (
  activities: readonly Activity[],
  signals: readonly Signal[],
  aspects: readonly Aspect[] = [],
): ((ticket: Ticket) => Findings) => {
  const book = bookOf({ activities, signals, aspects });
  return (ticket) => {
    const all = passages(ticket);
    const text = all.filter(({ kind }) => kind === "phrase");
    const languages = possibleLanguages(text.flatMap(({ words }) => words.list));
    return {
      ...readings(book, all, languages),
      recordType: recordType(ticket),
      opening: opening(ticket),
      sourceCode: sourceCode(ticket),
      text,
      words: text.reduce((sum, { words }) => sum + words.list.length, 0),
    };
  };
};
