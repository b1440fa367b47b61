import { headerWords } from "../columns/header-words.ts";

/** Words for a promise that was kept, in headers and in values, without accents. */
const kept =
  "made|met|within|achieved|kept|pass(?:ed)?|on time|in time|in sla|ok|compliant|fulfilled|respect|nei (?:tempi|termini)|eingehalten|gehalten|erfullt|rechtzeitig|punktlich|fristgerecht|" +
  "respectee?s?|tenue?s?|dans les (?:delais|temps)|a temps|atendid[oa]|cumplid[oa]|cumprid[oa]|cumplen?|cumple|cumpre|respetad[oa]|" +
  "dentro|no prazo|em dia|a tiempo|en plazo|rispettat[oa]|rispetto|in tempo|entro|gehaald|behaald|binnen|op tijd";

/** Words for one that was not, which often are the former with a "not" before them ("not met", "fuera de plazo"). */
const broken =
  "unmet|breach(?:ed|es)?|violat\\p{L}*|miss(?:ed)?|fail(?:ed|ure)?|exceed(?:ed)?|overdue|late|delayed|out of|outside|" +
  "verletzt|verletzung|uberschritten|verfehlt|uberfallig|verspatet|depassee?s?|hors|retard|" +
  "fuera|incumpl\\p{L}*|vencid[oa]|excedid[oa]|fora|estourad[oa]|violad[oa]|atrasad[oa]|atraso|" +
  "superat[oa]|sforat[oa]|sforamento|ritardo|fuori|scadut[oa]|overschreden|buiten|te laat";

const negation = "not|non|nicht|no|nao|pas|niet";

const isKept = new RegExp(`(?:^| )(?:${kept})(?= |$)`, "u");
const isBroken = new RegExp(
  `(?:^| )(?:${broken})(?= |$)|(?:^| )(?:${negation}) (?:se |a ete )?(?:${kept})(?= |$)|^(?:nicht|nao|niet|not)(?: |$)`,
  "u",
);
const isNotBroken = new RegExp(`(?:^| )(?:${negation}) (?:${broken})(?= |$)`, "u");

/** Whether a text tells of a promise that was kept (true) or broken (false); a "not" turns it, so it is asked first. */
export function promiseKept(text: string): boolean | undefined {
  const words = headerWords(text);
  if (/(?:^| )no prazo(?: |$)/.test(words) && !/(?:^| )(?:nao|fora)(?: |$)/.test(words)) return true;
  if (isNotBroken.test(words)) return true;
  if (isBroken.test(words)) return false;
  return isKept.test(words) ? true : undefined;
}
