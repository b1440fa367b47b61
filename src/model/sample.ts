/** A ticket that is shown as an example, by its place in the export. */
export interface Sample {
  readonly file: string;
  readonly record: number;
}
