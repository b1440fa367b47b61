import type { Vocabulary } from "../model/classified-ticket.ts";
import type { Findings } from "./findings.ts";
import { isCommonWord } from "./learned.ts";
import { wordOf } from "./words.ts";

/** How many words of the title are known from IT work elsewhere; numbers are nobody's words. */
export const vocabularyOf = ({ text: [title] }: Findings): Vocabulary => {
  const words = (title?.words.list ?? []).filter(({ folded }) => !/\d/.test(folded) && folded.length > 1);
  return { words: words.length, unknown: words.filter(({ key }) => !isCommonWord(key)).length };
};

/** Whether a word is known from IT work elsewhere: then it is no name, or one that tells nobody from a thing. */
export const isOfTheTrade = (word: string): boolean => isCommonWord(wordOf(word).key);
