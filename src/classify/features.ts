import type { Ticket } from "../model/ticket.ts";
import { tokens } from "./tokens.ts";

export const slotCount = 8192;

/**
 * How often each slot is hit by the words of a ticket, the pairs of neighbours and the pieces of words. Features are
 * hashed, so no vocabulary has to be shipped; pieces let an inflected or compound word resemble a known one.
 */
export const features = ({
  title,
  description,
}: Pick<Ticket, "title" | "description">): Map<number, number> => {
  const counted = new Map<number, number>();
  countWords(tokens(title).folded, 1, counted);
  countWords(tokens(description).folded.slice(0, describedWords), describedWorth, counted);
  return counted;
};

const describedWords = 60;
const describedWorth = 0.5;
const pieceWorth = 0.5;
const longestWord = 30;

const countWords = (words: readonly string[], worth: number, counted: Map<number, number>): void => {
  let previous = "^";
  for (const long of words) {
    const word = long.slice(0, longestWord);
    count(hash(word), worth, counted);
    count(hash(`${previous} ${word}`), worth, counted);
    countPieces(`<${word}>`, worth * pieceWorth, counted);
    previous = word;
  }
};

/** All runs of three to five letters, hashed as they grow. */
const countPieces = (word: string, worth: number, counted: Map<number, number>): void => {
  for (let from = 0; from + 3 <= word.length; from++) {
    let value = pieceSeed;
    for (let at = from; at < Math.min(from + 5, word.length); at++) {
      value = Math.imul(value ^ word.charCodeAt(at), prime);
      if (at >= from + 2) count(value, worth, counted);
    }
  }
};

const count = (value: number, worth: number, counted: Map<number, number>): void => {
  const mixed = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  const slot = (mixed ^ (mixed >>> 12)) & (slotCount - 1);
  counted.set(slot, (counted.get(slot) ?? 0) + worth);
};

/** FNV-1a over UTF-16 units. */
const hash = (text: string): number => {
  let value = wordSeed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), prime);
  return value;
};

const wordSeed = 0x811c9dc5;
const pieceSeed = 0x2f0b4a27;
const prime = 0x01000193;
