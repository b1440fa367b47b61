/** Run keeps the lights on; transform leaves a capability nobody had, or ends recurring work for good. */
export type WorkClass = "run" | "transform" | "unclear";

/** Something about the work of a ticket that a definition of transformation may ask for. */
export type AspectId =
  | "mandatory"
  | "security"
  | "upgrade"
  | "new-platform"
  | "new-function"
  | "permanent-fix"
  | "refactoring"
  | "reliability";

/**
 * What spoke for a label: the kind of evidence, the words of the ticket or the name of a rule of the house, and the
 * weight it carried (log odds).
 */
export interface Evidence {
  readonly kind:
    | "type"
    | "id"
    | "phrase"
    | "category"
    | "group"
    | "label"
    | "words"
    | "activity"
    | "text"
    | "rule"
    | "answer";
  readonly text: string;
  readonly weight: number;
}
