import { groupedBy, sum, type Line } from "./line.ts";
import { byPlace } from "./sums.ts";

/** Texts that say the same, as one. */
interface Said {
  readonly words: ReadonlySet<number>;
  readonly lines: readonly Line[];
}

const mostCompared = 1_000;
const fewestWords = 2;

/**
 * Of an activity, or of the thousand of its tickets with the smallest lots: those with two words and more, and those of
 * them that share three fifths of the words of both with four others or more; words that more than four fifths of all
 * have are left out, unless fewer than two would be left.
 */
export function alike(lines: readonly Line[]) {
  const byLot = lines.toSorted((a, b) => a.lot - b.lot || byPlace(a, b));
  const drawn = byLot.filter((line, at) => line.lot !== byLot[at - 1]?.lot).slice(0, mostCompared);
  const texts = telling(textsOf(drawn));
  return { drawn: drawn.length, known: count(texts), holds: count(likeOthers(texts, 4)) };
}

/** Tickets that say the same as nine others or more of their day. */
export function storms(lines: readonly Line[]) {
  const texts = telling(textsOf(lines.filter(({ opened }) => opened !== undefined)));
  const compared = count(texts);
  const onDays = new Map<string, Said[]>();
  for (const text of texts)
    for (const [day, all] of groupedBy(text.lines, ({ opened }) => (opened ?? "").slice(0, 10)))
      onDays.set(day, [...(onDays.get(day) ?? []), { words: text.words, lines: all }]);
  const busy = [...onDays.values()].filter((day) => count(day) >= 10);
  return { known: compared, texts: texts.length, holds: sum(busy.map((day) => count(likeOthers(day, 9)))) };
}

/** Texts of which each ticket is near so many others, those with the very same words included. */
function likeOthers(texts: readonly Said[], least: number): readonly Said[] {
  return texts.filter((text) => {
    const near = texts.filter((other) => other !== text && isNear(text, other));
    return text.lines.length - 1 + count(near) >= least;
  });
}

function count(texts: readonly Said[]): number {
  return sum(texts.map(({ lines }) => lines.length));
}

function textsOf(lines: readonly Line[]): readonly Said[] {
  const worded = lines.filter(({ words }) => words.length >= fewestWords);
  const same = groupedBy(worded, ({ words }) => words.toSorted((a, b) => a - b).join());
  return [...same.values()].map((all) => ({ words: new Set(all[0]?.words), lines: all }));
}

function telling(texts: readonly Said[]): readonly Said[] {
  const having = new Map<number, number>();
  for (const { words, lines } of texts)
    for (const word of words) having.set(word, (having.get(word) ?? 0) + lines.length);
  const all = sum(texts.map(({ lines }) => lines.length));
  return texts.map((text) => {
    const rare = [...text.words].filter((word) => 5 * (having.get(word) ?? 0) <= 4 * all);
    return rare.length < fewestWords ? text : { ...text, words: new Set(rare) };
  });
}

function isNear(a: Said, b: Said): boolean {
  let both = 0;
  for (const word of a.words) if (b.words.has(word)) both += 1;
  return 5 * both >= 3 * (a.words.size + b.words.size - both);
}
