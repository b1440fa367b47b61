import type { Activity } from "../activities/activity.ts";
import type { Phrases } from "../model/phrases.ts";
import type { ConfigActivity } from "./config.ts";
import { usualMinutes } from "./usual-minutes.ts";

/** An activity of the house as the catalogue knows its own; what the config does not say is assumed. */
export function ownActivity({ id, title, usually, ...said }: ConfigActivity): Activity {
  return {
    id,
    title,
    what: said.what ?? `${title}.`,
    usually,
    neighbours: [],
    phrases: { en: phrasesOf(said.phrases), de: {}, fr: {}, es: {}, pt: {} },
    market: said.market ?? 3,
    defaultMinutes: said.defaultMinutes ?? usualMinutes(usually),
    delivery: "not said",
    presumption: said.presumption ?? (usually === "run" ? "review" : "grow"),
  };
}

/** They stand where English does, whatever their language: English is looked for in every ticket. */
function phrasesOf(said: ConfigActivity["phrases"]): Phrases {
  const { strong = [], medium = [], weak = [] } = Array.isArray(said) ? { strong: said } : said;
  return { strong: listed(strong), medium: listed(medium), weak: listed(weak) };
}

/** Commas separate phrases in the catalogue; within one they say as little as any gap. */
function listed(phrases: readonly string[]): string {
  return phrases.map((phrase) => phrase.replaceAll(",", " ")).join(", ");
}
