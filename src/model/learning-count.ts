/** What labels owe to more than the ticket itself, in one run. */
export interface LearningCount {
  /** The habits of the organisation were learned and used. */
  readonly adapted: boolean;
  /** Absent where nobody was asked. */
  readonly answers?: {
    /** The file they stand in, as the user wrote it. */
    readonly file: string;
    readonly given: number;
    /** Tickets of this run that somebody answered about. */
    readonly found: number;
  };
}
