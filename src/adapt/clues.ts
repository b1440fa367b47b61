import type { Findings } from "../classify/findings.ts";
import { hash, hashOfPair } from "../classify/hash.ts";
import type { Quote } from "../classify/readings.ts";
import type { Ticket } from "../model/ticket.ts";
import type { Evidence } from "../model/work.ts";

/** Something by which an organisation's own tickets resemble each other. */
export interface Clue {
  readonly key: number;
  /** 1 for what was chosen from a list; less for a word, of which a title has many. */
  readonly value: number;
  readonly kind: Evidence["kind"];
  readonly said: string | Quote;
}

/** What the ticket was filed under in this organisation, by its own names. */
export function contextOf(ticket: Ticket): readonly Clue[] {
  const { type, category, subcategory, group, application, labels = [] } = ticket;
  return [
    ...chosen("type", type),
    ...chosen("category", category),
    ...chosen("category", subcategory),
    ...chosen("group", group),
    ...chosen("group", application),
    ...labels.flatMap((label) => chosen("label", label)),
  ];
}

function chosen(kind: Evidence["kind"], value: string | undefined): readonly Clue[] {
  const text = value?.trim().toLowerCase() ?? "";
  return text === "" ? [] : [{ key: hash(`${kind} ${text}`), value: 1, kind, said: text }];
}

/** The words of the title, each once. */
export function wordsIn({ text }: Findings): readonly Clue[] {
  const title = text[0];
  if (title === undefined) return [];
  const clues = new Map<number, Clue>();
  for (const [at, { key }] of title.words.list.slice(0, longest).entries()) {
    if (clues.has(key)) continue;
    clues.set(key, { key, value: 0.7, kind: title.kind, said: { passage: title, from: at, length: 1 } });
  }
  return [...clues.values()];
}

/** Pairs of words in a row, word stems and signals: what only a person's own answer can teach. */
export function finerClues({ text, title, story }: Findings): readonly Clue[] {
  const clues = new Map<number, Clue>();
  const add = (clue: Clue): void => {
    if (!clues.has(clue.key)) clues.set(clue.key, clue);
  };
  const passage = text[0];
  let before = 0;
  for (const [at, { key, stem }] of (passage?.words.list ?? []).slice(0, longest).entries()) {
    if (passage === undefined) break;
    const { kind } = passage;
    if (stem !== 0) add({ key: stem, value: 0.4, kind, said: { passage, from: at, length: 1 } });
    if (at > 0)
      add({ key: hashOfPair(before, key), value: 0.5, kind, said: { passage, from: at - 1, length: 2 } });
    before = key;
  }
  for (const [part, found] of [
    ["title", title],
    ["story", story],
  ] as const) {
    for (const [id, { score, best }] of found.signals)
      add({ key: hash(`signal ${part} ${id}`), value: score / 3, kind: "phrase", said: best });
  }
  return [...clues.values()];
}

const longest = 24;
