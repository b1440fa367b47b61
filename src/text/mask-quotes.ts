import { maskPersonalData } from "./mask.ts";
import { saying } from "./saying.ts";

/**
 * Masks words that are quoted from texts. A piece of a telephone number or of a secret does not look like one when it
 * stands alone, so words are shown only where they are still there in the masked texts.
 */
export function quoteMasker(texts: readonly (string | undefined)[]): (quoted: string) => string {
  const shown = texts.map((text) => maskPersonalData(text ?? "").normalize("NFC"));
  return (quoted) => {
    const words = saying(quoted);
    const isShown = words === undefined || shown.some((text) => text.search(words) >= 0);
    return isShown ? maskPersonalData(quoted) : "[masked]";
  };
}
