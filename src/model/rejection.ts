/** Why a record, or a value in it, could not be used. */
export type RejectionCode =
  | "quote-not-closed"
  | "too-many-cells"
  | "not-text"
  | "impossible-date"
  | "unreadable-date"
  | "unreadable-number";

/** Nothing is dropped in silence: what could not be read is listed with its place and its raw text. */
export interface Rejection {
  readonly file: string;
  readonly record?: number;
  readonly line: number;
  readonly column?: string;
  readonly code: RejectionCode;
  readonly message: string;
  readonly raw: string;
}
