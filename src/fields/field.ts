import type { FieldName } from "../model/field.ts";

/** What the values of a column must look like to be believed. */
type ValueKind = "id" | "text" | "word" | "date" | "person" | "duration" | "count" | "flag" | "list";

type Language = "en" | "de" | "fr" | "es" | "pt" | "it" | "nl" | "ja";

/** A field of a ticket: how its column is called in any tracker. ONE FILE = ONE FIELD; the id is the file name. */
export interface Field {
  readonly id: FieldName;
  readonly kind: ValueKind;
  /**
   * Header names separated by commas, best first. Compared without case, accents and punctuation; `_` and camelCase are word breaks.
   * A name is found as the whole header first, then as whole words inside a longer header.
   */
  readonly names: Partial<Record<Language, string>>;
  /**
   * Names that may mean this field and others as well ("Owner", "Date"), in any language, best first: as the whole header
   * they count half, inside a longer header hardly.
   */
  readonly weak?: string;
  /** Words, separated by commas, that make a header mean something else ("by", "von", "par" behind "opened"). */
  readonly not?: string;
}
