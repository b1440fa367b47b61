/** Something the user can mend: printed as one sentence and a way out, exit code 2, no stack. */
export class UserError extends Error {
  readonly wayOut: string;

  constructor(sentence: string, wayOut: string) {
    super(sentence);
    this.name = "UserError";
    this.wayOut = wayOut;
  }
}
