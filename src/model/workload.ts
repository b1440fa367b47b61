import type { WorkClass } from "./work.ts";

/** Running sums of a quantity: enough for mean and spread, merged by adding. */
export interface Moments {
  n: number;
  sum: number;
  sumOfSquares: number;
}

export type ByClass = Record<WorkClass, number>;

/** The work of one activity in numbers; no opinion, no names. */
export interface ActivityLoad {
  readonly activity: string;
  tickets: ByClass;
  /** Hands-on hours: logged where logged, else the activity's default minutes. */
  effortHours: ByClass;
  /** Tickets whose effort was logged; the rest are estimated. */
  logged: number;
  /** Hours of `effortHours` that were logged. */
  loggedHours: number;
  /** Tickets opened, by month ("2025-03") and class. */
  months: Map<string, ByClass>;
  /** ln of elapsed hours from opened to resolved (else closed), by priority as written ("" where none). */
  lnElapsedByPriority: Map<string, Moments>;
  /** Tickets that say how often they were handed on, and those handed on twice or more. */
  withReassignments: number;
  handedOnTwice: number;
  /** Tickets that say how often they were reopened, and those reopened at all. */
  withReopens: number;
  reopened: number;
  withSla: number;
  slaBreached: number;
  /** Tickets per resolver; the key is a hash, never a name. */
  resolvers: Map<string, number>;
  /** Up to five record numbers, chosen by hash so that their order in the file does not matter. */
  samples: readonly { readonly file: string; readonly record: number; readonly rank: number }[];
}

export interface ApplicationLoad {
  readonly application: string;
  tickets: ByClass;
  months: Map<string, ByClass>;
}

/** Everything the assessment may know of the tickets: numbers only. */
export interface Workload {
  tickets: ByClass;
  effortHours: ByClass;
  logged: number;
  loggedHours: number;
  months: Map<string, ByClass>;
  /** Tickets that carry each field. */
  filled: Map<string, number>;
  /** Tickets opened and resolved (or closed) on each day, to see bulk closures. */
  closuresByDay: Map<string, number>;
  activities: Map<string, ActivityLoad>;
  applications: Map<string, ApplicationLoad>;
  firstOpened?: string;
  lastOpened?: string;
}
