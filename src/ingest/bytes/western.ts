import { decodeBytes } from "./decode.ts";

/**
 * One byte per letter, Western Europe: which of the encodings turns the bytes into letters that stand where letters
 * stand? `plausible` is the share of bytes above 127 that do.
 */
export function likeliestWestern(sample: Uint8Array): { readonly name: string; readonly plausible: number } {
  const scored = ["windows-1252", "cp850", "macintosh"].map((name) => ({
    name,
    plausible: plausible(decodeBytes(sample, name)),
  }));
  return scored.reduce((best, next) => (next.plausible > best.plausible + 0.02 ? next : best));
}

const common = new Set("äöüÄÖÜßéèêëàâáãåçñíìîïóòôõúùûøæœÉÈÀÇÑÁÍÓÚÃÕÂÊÔØÅÆ¿¡ºª°§");
const typographic = new Set("“”„‘’‚–—…•€«»£²³\u00a0´·®©™½µ");

function plausible(text: string): number {
  let good = 0;
  let all = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter <= "\u007f") continue;
    all += 1;
    if (common.has(letter)) good += isMisplaced(letter, text.charAt(at - 1), text.charAt(at + 1)) ? 0 : 1;
    else if (typographic.has(letter))
      good +=
        /[a-z]/i.test(text.charAt(at - 1)) && /[a-z]/.test(text.charAt(at + 1)) && letter !== "’" ? 0 : 0.8;
  }
  return all === 0 ? 0 : good / all;
}

/** A capital inside a word of small letters, or a degree sign between two letters, is no such letter. */
function isMisplaced(letter: string, before: string, after: string): boolean {
  const small = /[a-zß-ÿ]/;
  if (/[°§ºª¿¡]/.test(letter)) return small.test(before) && small.test(after);
  return letter !== letter.toLowerCase() && small.test(before);
}
