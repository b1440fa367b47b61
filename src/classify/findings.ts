import type { Activity } from "../activities/activity.ts";
import type { Ticket } from "../model/ticket.ts";
import type { Signal } from "../signals/signal.ts";
import { bookOf } from "./catalogue-book.ts";
import { possibleLanguages } from "./language.ts";
import { opening, type Opening } from "./opening.ts";
import { passages } from "./passages.ts";
import { readings, type Reading } from "./readings.ts";
import { sourceCode, type SourceCode } from "./source-code.ts";
import { recordType, type RecordType } from "./record-type.ts";

/** What was read in a ticket, before anything is concluded. */
export interface Findings {
  readonly activities: ReadonlyMap<string, Reading>;
  readonly signals: ReadonlyMap<string, Reading>;
  readonly recordType: RecordType | undefined;
  readonly opening: Opening | undefined;
  readonly sourceCode: SourceCode | undefined;
  /** Words of title and description. */
  readonly words: number;
}

export const reader = (
  activities: readonly Activity[],
  signals: readonly Signal[],
): ((ticket: Ticket) => Findings) => {
  const activityBook = bookOf(activities);
  const signalBook = bookOf(signals);
  return (ticket) => {
    const all = passages(ticket);
    const text = all.filter(({ kind }) => kind === "phrase");
    const languages = possibleLanguages(text.flatMap(({ words }) => words.folded));
    return {
      activities: readings(activityBook, all, languages, nowhereElse),
      signals: readings(signalBook, text, languages, forms),
      recordType: recordType(ticket),
      opening: opening(ticket),
      sourceCode: sourceCode(ticket),
      words: text.reduce((sum, { words }) => sum + words.folded.length, 0),
    };
  };
};

/** A form that was filled in is found in the description and says as much there as anywhere. */
const forms: ReadonlySet<string> = new Set(["bug-report", "user-story"]);

const nowhereElse: ReadonlySet<string> = new Set();
