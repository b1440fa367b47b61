/** A place where a ticket can be looked up. */
export interface Sample {
  readonly file: string;
  readonly record: number;
}
