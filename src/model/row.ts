/** One record of the export as the reader saw it, before any meaning is given to it. */
export interface Row {
  /** Data records are counted from 1 below the header; blank lines are not counted. */
  readonly record: number;
  /** The physical line, from 1, on which the record begins. */
  readonly line: number;
  readonly cells: readonly string[];
}
