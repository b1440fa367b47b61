/** JSON leaves a few characters as they are that act on a terminal; by number they are the same text. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll(
    /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  )}\n`;
}
