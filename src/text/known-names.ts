import { fold } from "../model/fold.ts";
import { hash32 } from "../model/hash32.ts";
import type { Ticket } from "../model/ticket.ts";

/** The people of an export, known again and never told. */
export interface KnownNames {
  /** Hears who asked and who worked. */
  readonly add: (ticket: Ticket) => void;
  /** Whether a text is the name of one of them, in whatever order and letters. */
  readonly isName: (text: string) => boolean;
  /** The text without their names; a part of a name stays where it is a word of the trade, too. */
  readonly mask: (text: string, isOfTheTrade: (word: string) => boolean) => string;
}

/** Bits of memory: with half a million people one word in a hundred that is nobody's is taken for a part of a name. */
const bits = 24;
const marksOfOne = 4;
/** Names that came lately need not be marked again. */
const mostRecent = 5000;
const longestName = 4;

/**
 * Remembers names without keeping them: each whole name and each of its parts sets four bits of a fixed memory (a Bloom
 * filter). A name that was met is always known again, whatever the number of people, and none can be read back.
 */
export function knownNames(): KnownNames {
  const marks = new Uint8Array(2 ** (bits - 3));
  const recent = new Set<string>();
  const isMarked = (what: string): boolean =>
    marksOf(what).every((at) => ((marks[at >>> 3] ?? 0) & (1 << (at & 7))) !== 0);
  const isWhole = (parts: readonly string[]): boolean => parts.length > 0 && isMarked(whole(parts));

  return {
    add({ assignee, group, requester }) {
      for (const name of [assignee === group ? undefined : assignee, requester]) {
        if (name === undefined || recent.has(name)) continue;
        if (recent.size >= mostRecent) recent.clear();
        recent.add(name);
        for (const parts of namesIn(name).flatMap(spellings))
          for (const what of [whole(parts), ...parts]) mark(what);
      }
    },
    isName: (text) => namesIn(text).some(isWhole),
    mask(text, isOfTheTrade) {
      const found = [...text.matchAll(word)];
      const words = found.map(([each]) => fold(each));
      const masked = new Set<number>();
      for (const [at, each] of words.entries()) {
        if (isPart(each) && isMarked(each) && !isOfTheTrade(found[at]?.[0] ?? "")) masked.add(at);
        for (let length = 2; length <= longestName && at + length <= words.length; length += 1) {
          if (!isWhole(words.slice(at, at + length))) continue;
          for (let one = at; one < at + length; one += 1) masked.add(one);
        }
      }
      if (masked.size === 0) return text;
      let at = -1;
      return text.replaceAll(word, (each) => (masked.has((at += 1)) ? "[name]" : each));
    },
  };

  function mark(what: string): void {
    for (const at of marksOf(what)) marks[at >>> 3] = (marks[at >>> 3] ?? 0) | (1 << (at & 7));
  }
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** A single letter, and figures alone, are nobody. */
function isPart(text: string): boolean {
  return text.length > 1 && !/^\d+$/u.test(text);
}

/**
 * "Ana Silva (ana.silva@example.com)" names somebody twice, and "Silva, Ana (Finance)" once. Of an address the account
 * is the name.
 */
function namesIn(text: string): readonly (readonly string[])[] {
  return text.split(/[()<>[\];|/\n]/u).flatMap((name, at) => {
    const parts = partsOf(name.replace(/@.*$/su, ""));
    const isName = at === 0 || parts.length > 1 || name.includes("@");
    return isName && parts.length > 0 ? [parts] : [];
  });
}

function partsOf(name: string): readonly string[] {
  return (name.match(word) ?? []).map(fold).filter(isPart);
}

/** An account is spelled without umlauts, and may end in a figure: anna.mueller2 is Anna Müller. */
function spellings(parts: readonly string[]): readonly (readonly string[])[] {
  const letters = parts.map((part) => part.replace(/(?<=\p{L}{2})\d+$/u, ""));
  return [parts, letters, letters.map((part) => part.replaceAll(/([aou])e/gu, "$1"))];
}

/** The same in whatever order a name is written; no part looks like it. */
function whole(parts: readonly string[]): string {
  return `${parts.toSorted().join(" ")}.`;
}

function marksOf(what: string): readonly number[] {
  const hash = hash32(what);
  const step = Math.imul(hash, 0x9e3779b1) | 1;
  return Array.from({ length: marksOfOne }, (_, at) => (hash + Math.imul(at, step)) >>> (32 - bits));
}
