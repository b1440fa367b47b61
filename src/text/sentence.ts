/** A text as one sentence: it begins with a capital and ends with a full stop. */
export function sentence(text: string): string {
  const ended = closed(text);
  return ended.slice(0, 1).toUpperCase() + ended.slice(1);
}

/** With a full stop, its beginning as it is: it may be the name of a file or of a field. */
export function closed(text: string): string {
  const trimmed = text.trim();
  return trimmed === "" || /[.!?…:]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** "Company portal" → "company portal", but "HR-driven" and "L1" as they are: a text that goes on within a sentence. */
export function midSentence(text: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** ["a", "b", "c"] → "a, b and c". */
export function listed(parts: readonly string[]): string {
  const [last = "", ...before] = parts.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(", ")} and ${last}`;
}
