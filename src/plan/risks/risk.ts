/** Something that could go wrong. */
export interface Risk {
  /** 1 could harm the organisation, 2 stops the work, 3 spoils what was hoped for. */
  readonly gravity: 1 | 2 | 3;
  readonly message: string;
}
