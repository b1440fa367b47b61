/** What the rules of the house did in a run. */
export interface HouseCount {
  /** The file they stand in, as the user wrote it. */
  readonly file: string;
  /** Tickets that at least one rule decided. */
  readonly tickets: number;
  /** In the order of the file. */
  readonly rules: readonly RuleCount[];
  /** Ids of the activities the file adds, and of those it renames. */
  readonly activities: readonly string[];
  readonly renamed: readonly string[];
}

interface RuleCount {
  readonly name: string;
  readonly line: number;
  readonly matched: number;
  readonly decided: number;
}
