import type { Language } from "../model/phrases.ts";

const languages: readonly Language[] = ["en", "de", "fr", "es", "pt"];

/** The bit that stands for a language in a set of languages. */
export const bitOf = (language: Language): number => 1 << languages.indexOf(language);

export const everyLanguage = (1 << languages.length) - 1;

/**
 * The languages a text may be written in, by its small words and its endings. Terse titles have neither: then every
 * language is possible. English is always possible, because everybody writes its terms of the trade.
 */
export const possibleLanguages = (texts: readonly (readonly { readonly languages: number }[])[]): number => {
  points.fill(0);
  let left = enoughWords;
  for (const words of texts) {
    for (let at = 0; at < words.length && left > 0; at++, left--) {
      const spoken = words[at]?.languages ?? 0;
      if (spoken === 0) continue;
      for (let bit = 0; bit < points.length; bit++)
        if (spoken & (1 << bit)) points[bit] = (points[bit] ?? 0) + 1;
    }
  }
  const most = Math.max(...points);
  if (most < leastToExclude) return everyLanguage;
  return points.reduce((set, sum, bit) => (sum >= most * close ? set | (1 << bit) : set), bitOf("en"));
};

/** The languages in a set of them. */
export const languagesIn = (set: number): readonly Language[] =>
  languages.filter((language) => (set & bitOf(language)) !== 0);

const points = new Uint8Array(languages.length);

const enoughWords = 60;

/** One small word may be a foreign one. */
const leastToExclude = 2;

/** A language with most of the points of the leader stays possible: Portuguese and Spanish share many words. */
const close = 0.8;

/** The languages a folded word speaks for: that of a small word, else that of its ending. */
export const languagesOf = (folded: string): number =>
  (languagesOfWord.get(folded) ?? endingOf(folded)).reduce((set, language) => set | bitOf(language), 0);

const endingOf = (word: string): readonly Language[] => {
  if (word.length < 6) return [];
  return endings.find(([ending]) => word.endsWith(ending))?.[1] ?? [];
};

const endings: readonly (readonly [string, readonly Language[]])[] = [
  ["cao", ["pt"]],
  ["coes", ["pt"]],
  ["agem", ["pt"]],
  ["ncia", ["pt", "es"]],
  ["mento", ["pt"]],
  ["dade", ["pt"]],
  ["avel", ["pt"]],
  ["cion", ["es"]],
  ["ciones", ["es"]],
  ["miento", ["es"]],
  ["idad", ["es"]],
  ["ador", ["es", "pt"]],
  ["adora", ["es", "pt"]],
  ["ung", ["de"]],
  ["ungen", ["de"]],
  ["keit", ["de"]],
  ["ieren", ["de"]],
  ["iert", ["de"]],
  ["licht", ["de"]],
  ["ement", ["fr", "en"]],
  ["eur", ["fr"]],
  ["euse", ["fr"]],
  ["ique", ["fr"]],
  ["ants", ["fr"]],
  ["aire", ["fr"]],
  ["ing", ["en"]],
  ["ness", ["en"]],
];

const smallWords: Readonly<Record<Language, string>> = {
  en: "the of to and is are not for with on in it this that from when does can was be has have i we you my by at as an or if please cannot after all should add new user users error request no do",
  de: "der die das den dem des und ist nicht fur mit auf im ein eine einen einer von zu zum zur bei wird werden kann ich wir bitte nach aus am an als auch sind hat um noch mehr keine kein uber neue neuer neues fehler benutzer drucker anmeldung so in",
  fr: "le la les des du un une et est pas ne pour avec sur dans au aux par ce cette que qui nous je vous plus demande merci bonjour probleme de en mise sa son ses poste sont acces mot depuis lors nouveau nouvelle a",
  es: "el la los las del un una y es no para con en al por que se su lo como mas necesito solicitud usuario equipo falla correo de desde nuevo nueva este esta error cuando hay a alta",
  pt: "o os as do da dos das um uma e nao para com em no na nos nas ao aos por que se sua como mais preciso solicitacao usuario erro sem senha impressora de desde novo nova esta quando ha foi pelo pela favor acesso a computador",
};

const languagesOfWord: ReadonlyMap<string, readonly Language[]> = (() => {
  const known = new Map<string, Language[]>();
  for (const language of languages) {
    for (const word of smallWords[language].split(" "))
      known.set(word, [...(known.get(word) ?? []), language]);
  }
  return known;
})();
