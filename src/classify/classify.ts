import { activities } from "../activities/index.ts";
import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { Language, Phrases } from "../model/phrases.ts";
import type { Ticket } from "../model/ticket.ts";
import { signals } from "../signals/index.ts";
import { possibleLanguages } from "./language.ts";
import { linearModel } from "./linear-model.ts";
import { weights } from "./weights.ts";
import { opinion } from "./opinion.ts";
import { opening } from "./opening.ts";
import { passages } from "./passages.ts";
import { phraseBook, type Entry, type PhraseBook } from "./phrase-book.ts";
import { readings } from "./readings.ts";
import { recordType } from "./record-type.ts";

/** Made once, used for every ticket: a pure function that remembers nothing about the tickets it saw. */
export const createClassifier = (): ((ticket: Ticket) => ClassifiedTicket) => {
  const activityBook = bookOf(activities);
  const signalBook = bookOf(signals);
  const model = linearModel(weights);
  return (ticket) => {
    const text = passages(ticket);
    const languages = possibleLanguages(text.slice(0, 3).flatMap(({ words }) => words.folded));
    const findings = {
      activities: readings(activityBook, text, languages),
      signals: readings(
        signalBook,
        text.filter((p) => p.kind === "phrase"),
        languages, new Set(["user-story", "bug-report"]),
      ),
      recordType: recordType(ticket),
      opening: opening(ticket),
      learned: model(ticket),
    };
    const said = opinion(findings, activities, signals);
    const transforms = said.transform > 0.5;
    const of = transforms ? said.ofTransform : said.ofRun;
    const [activity] = [...of].toSorted((a, b) => b[1] - a[1])[0] ?? ["unclassified"];
    return {
      ticket,
      activity,
      class: transforms ? "transform" : "run",
      probability: transforms ? said.transform : 1 - said.transform,
      evidence: [],
    };
  };
};

const bookOf = (
  owners: readonly { readonly id: string; readonly phrases: Readonly<Record<Language, Phrases>> }[],
): PhraseBook => phraseBook(owners.flatMap(({ id, phrases }) => entriesOf(id, phrases)));

const entriesOf = (owner: string, phrases: Readonly<Record<Language, Phrases>>): readonly Entry[] =>
  languages.flatMap((language) =>
    strengths.flatMap((strength) =>
      (phrases[language][strength] ?? []).map((phrase) => ({ owner, strength, language, phrase })),
    ),
  );

const languages = ["en", "de", "fr", "es", "pt"] as const;
const strengths = ["strong", "medium", "weak"] as const;
