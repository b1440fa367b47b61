/** How soon somebody wants it: 1 critical, 2 high, 3 normal, 4 low. */
export type Urgency = 1 | 2 | 3 | 4;

/** How long something took, in hours. */
export interface Durations {
  readonly n: number;
  readonly sumHours: number;
  /** Mean, median and 90th percentile are undefined where nothing was counted. */
  readonly meanHours: number | undefined;
  readonly medianHours: number | undefined;
  readonly p90Hours: number | undefined;
}

export interface TimeToResolveOfPriority extends Durations {
  /** As the export writes it; undefined for tickets without one. */
  readonly priority: string | undefined;
  readonly urgency: Urgency | undefined;
}

/** Time from opened to resolved, else to closed, in business hours. */
export interface TimeToResolve {
  readonly all: Durations;
  /** The most urgent first, by name where urgency does not tell; one line without priority where there are too many. */
  readonly byPriority: readonly TimeToResolveOfPriority[];
  /** Tickets that do not say how long they took: not at an end yet, or without times of day. */
  readonly untold: number;
}
