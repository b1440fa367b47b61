import { stripVTControlCharacters } from "node:util";

/**
 * Text of an export, made harmless: no control character, no escape sequence, no line break. Characters that turn
 * the direction of writing around are shown by their number, since unseen they make a line read as it is not.
 */
export function safeForTerminal(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, " ")
    .replaceAll(/\p{Cc}/gu, "")
    .replaceAll(/\p{Bidi_Control}/gu, (mark) => `<U+${codeOf(mark)}>`)
    .replaceAll(/\p{Cs}/gu, "\ufffd");
}

function codeOf(mark: string): string {
  return (mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
