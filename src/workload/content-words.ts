import { fold } from "../model/fold.ts";
import { plainText } from "../model/plain-text.ts";
import type { Ticket } from "../model/ticket.ts";
import { maskNames } from "../text/mask-names.ts";
import { isFunctionWord } from "./function-words.ts";
import { hash32 } from "../model/hash32.ts";

/** A title of fewer content words hardly says what it is about; then the beginning of the description helps. */
const fewest = 2;
/** Of the title, and of title and description where both are read: what follows is detail. */
const mostOfTitle = 24;
const mostOfBoth = 12;
const longestText = 400;

/**
 * What a ticket is about, as words that can be compared with those of other tickets: those of the title, each once,
 * folded, without numbers, ids, dates, addresses, names of people, letters that stand alone and small words. Where the
 * title has fewer than two such words, the first of the description too, up to twelve in all. Empty where neither has
 * any. A product or server may be among them, so they are as confidential as the ticket.
 */
export function contentWords(ticket: Ticket): readonly string[] {
  if (last?.ticket === ticket) return last.words;
  const words = wordsOf(ticket);
  last = { ticket, words };
  return words;
}

/** Whatever is counted of a ticket is counted before the next one comes. */
let last: { readonly ticket: Ticket; readonly words: readonly string[] } | undefined;

function wordsOf({ title, description, requester }: Ticket): readonly string[] {
  const people = namesIn(requester);
  const words = new Set<string>();
  collect(words, title, mostOfTitle, people);
  if (words.size < fewest) collect(words, description, mostOfBoth, people);
  return [...words];
}

/** The same, as numbers by which they can be compared and which tell no word. */
export function contentPrints(ticket: Ticket): readonly number[] {
  return contentWords(ticket).map(hash32);
}

function collect(
  words: Set<string>,
  text: string | undefined,
  most: number,
  people: ReadonlySet<string>,
): void {
  if (text === undefined) return;
  const unnamed = maskNames(plainText(text, longestText)).replaceAll("[name]", " ");
  for (const written of unnamed.match(wordPattern) ?? []) {
    if (words.size >= most) return;
    const word = fold(written);
    if (saysSomething(word) && !people.has(word)) words.add(word);
  }
}

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

/** With a digit it is a number, an id or the name of a machine. */
function saysSomething(word: string): boolean {
  return word.length > 1 && !/\p{N}/u.test(word) && !isFunctionWord(word);
}

/** The words of a name or of a mail address before its @; a team has more of them, and titles may speak of its work. */
function namesIn(requester: string | undefined): ReadonlySet<string> {
  const words = requester?.replace(/@.*$/s, "").match(wordPattern) ?? [];
  return new Set(words.length > mostOfName ? [] : words.map(fold));
}

const mostOfName = 4;
