/** Something the user can mend: printed as one sentence and a way out, exit code 2, no stack. */
export class UserError extends Error {
  readonly wayOut: string;
  /** Sentences that are printed before it, one on each line: every place that has to be mended. */
  readonly places: readonly string[];

  constructor(sentence: string, wayOut: string, places: readonly string[] = []) {
    super(sentence);
    this.name = "UserError";
    this.wayOut = wayOut;
    this.places = places;
  }
}
