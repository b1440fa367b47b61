import type { Sample } from "./sample.ts";

/** Tickets of one activity that are near-duplicates of others; counted in a sample where there are very many. */
export interface Alike {
  /** Tickets of the activity. */
  readonly of: number;
  /** Those of the sample, which are all of them up to 1,000; and those of it that have two words to compare. */
  readonly drawn: number;
  readonly compared: number;
  /** Tickets of `compared` with at least four others that share at least 60 % of the words of both. */
  readonly alike: number;
  /** The largest first, at most five; each ticket of them is in one, and not every ticket that is alike is in any. */
  readonly clusters: readonly Cluster[];
  readonly samples: {
    /** At most four that are alike. */
    readonly for: readonly Sample[];
    /** One that is like no other. */
    readonly against?: Sample;
  };
}

interface Cluster {
  readonly tickets: number;
  /** At most four. */
  readonly samples: readonly Sample[];
}

/** Interruptions that the same requester had within 30 days before, of the same activity and application. */
export interface Repeats {
  /** Interruptions. */
  readonly of: number;
  /** Those that say who asked and when. */
  readonly known: number;
  /**
   * Those of `known` that were followed up: all but those of mailboxes and monitors, unless there are more requesters than
   * memory should hold.
   */
  readonly compared: number;
  /** Those of `compared` with another not more than 30 days before. */
  readonly repeated: number;
  /** At most four that are repeated. */
  readonly samples: readonly Sample[];
}

/** Days on which ten or more tickets of one activity that say the same were opened. */
export interface Storms {
  /** Tickets of the activity. */
  readonly of: number;
  /** Those with a day and two words that were followed up: all, unless too many different things are said. */
  readonly compared: number;
  /** Tickets in storms: those that say the same as nine others or more of their day. */
  readonly tickets: number;
  /** Days with a storm. */
  readonly days: number;
  /** The five days with the most tickets in storms, the largest first. */
  readonly largest: readonly StormDay[];
}

export interface StormDay {
  /** "2025-03-04" */
  readonly day: string;
  readonly tickets: number;
  /** At most four, of different wording where there is any. */
  readonly samples: readonly Sample[];
}
