/** What a report says of a definition of transformation. */
export interface DefinitionFacts {
  readonly id: string;
  readonly title: string;
  /** What it counts as run and as transformation; completes "run …" and "transform …". */
  readonly run: string;
  readonly transform: string;
  readonly source: string;
}
