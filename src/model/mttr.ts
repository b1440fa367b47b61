import type { Urgency } from "./urgency.ts";

/** How long something took, in hours. */
export interface Durations {
  readonly n: number;
  readonly sumHours: number;
  /** These are undefined where nothing was added. */
  readonly meanHours: number | undefined;
  readonly medianHours: number | undefined;
  readonly p90Hours: number | undefined;
}

export interface TimeToResolve extends Durations {
  /** As the export writes it; undefined for tickets without one. */
  readonly priority: string | undefined;
  readonly urgency: Urgency | undefined;
}

export interface Mttr {
  readonly all: Durations;
  /** The most urgent first, by name where urgency does not tell; one line without priority where there are too many. */
  readonly byPriority: readonly TimeToResolve[];
  /** Tickets that do not say how long they took: not at an end yet, or without times of day. */
  readonly untold: number;
}
