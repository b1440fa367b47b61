import type { Person } from "../../src/interview/person.ts";

export interface Scripted extends Person {
  readonly left: () => readonly string[];
  readonly messages: () => readonly string[];
}

/**
 * Somebody who says these words, one for each thing that is asked, and then is gone: the beginning of a title, titles
 * with "|" between them, or a text; "<" goes back, "" ends a list.
 */
export function personOf(words: readonly string[]): Scripted {
  const left = [...words];
  const messages: string[] = [];
  const say = <Said>(message: string, meaning: (word: string) => Said) => {
    messages.push(message);
    const word = left.shift();
    if (word === undefined) return "closed" as const;
    return word === "<" ? ("back" as const) : { said: meaning(word) };
  };
  return {
    left: () => left,
    messages: () => messages,
    pick: async ({ message, titles, aside }) => say(message, (word) => placeOf(word, [...titles, ...aside])),
    tick: async ({ message, titles, ticked }) =>
      say(message, (word) => (word === "" ? ticked : word.split("|").map((each) => placeOf(each, titles)))),
    write: async ({ message, fault }) =>
      say(message, (word) => {
        const wrong = fault(word);
        if (wrong !== undefined) throw new Error(`${word}: ${wrong}`);
        return word;
      }),
  };
}

function placeOf(word: string, titles: readonly string[]): number {
  const at = titles.findIndex((title) => title.startsWith(word));
  if (at < 0) throw new Error(`${word} is none of ${titles.join(", ")}.`);
  return at;
}
