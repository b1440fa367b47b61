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
  return scored.reduce((best, next) => (next.plausible > best.plausible + 0.1 ? next : best));
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
    if (stands(letter, text.charAt(at - 1), text.charAt(at + 1))) good += 1;
  }
  return all === 0 ? 0 : good / all;
}

/** Letters stand beside letters, capitals not behind small ones, quotes and dashes not within a word. */
function stands(letter: string, before: string, after: string): boolean {
  const [isAfterLetter, isBeforeLetter] = [isLetter(before), isLetter(after)];
  if (letter === "’") return isAfterLetter;
  if (typographic.has(letter)) return !(isAfterLetter && isBeforeLetter);
  if (!common.has(letter)) return false;
  if (/[°§ºª¿¡]/.test(letter)) return !(isAfterLetter && isBeforeLetter);
  if (letter !== letter.toLowerCase()) return !/[a-zß-ÿ]/.test(before);
  return isAfterLetter || isBeforeLetter || /[àáâäåæèéêòóôø]/.test(letter);
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}
