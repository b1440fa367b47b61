/** Languages in which the catalogue knows what people write. */
export type Language = "en" | "de" | "fr" | "es" | "pt";

/**
 * What people write, by how much it says: phrases, separated by commas.
 * A phrase is matched on whole words without case and accents; `*` at the end of a word stands for any ending
 * ("passwor*"); "a + b" asks for both anywhere in the same text, in any order.
 */
export interface Phrases {
  /** On their own enough to name the activity (about 9 in 10 right). */
  readonly strong?: string;
  /** Typical, but shared with a neighbour. */
  readonly medium?: string;
  /** A hint that only counts together with others. */
  readonly weak?: string;
}
