/** A section of an explanation, before it is set for a terminal or as Markdown. */
export interface Part {
  readonly title: string;
  readonly lines: readonly Line[];
}

interface Line {
  /** Absent where the text is a sentence that stands alone. */
  readonly label?: string;
  readonly text: string;
}
