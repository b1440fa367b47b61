import type { FieldName } from "./field.ts";
import type { Sample } from "./sample.ts";
import type { WorkClass } from "./work.ts";

/** Running sums of a quantity: enough for mean and spread, merged by adding. */
export interface Moments {
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
}

export type ByClass = Readonly<Record<WorkClass, number>>;

/** Tickets opened, by month ("2025-03") and class; months in order. */
export type Months = ReadonlyMap<string, ByClass>;

/** The work of one activity in numbers; no opinion, no names. */
export interface ActivityLoad {
  readonly activity: string;
  readonly tickets: ByClass;
  /** Hands-on hours: logged where logged, else the activity's default minutes. */
  readonly effortHours: ByClass;
  /** Tickets whose effort was logged; the rest are estimated. */
  readonly logged: number;
  /** Hours of `effortHours` that were logged. */
  readonly loggedHours: number;
  readonly months: Months;
  /** ln of elapsed hours from opened to resolved (else closed), by priority as written ("" where none). */
  readonly lnElapsedByPriority: ReadonlyMap<string, Moments>;
  /** Tickets with words that can be searched for hints of work on site, and those that have such hints. */
  readonly withText: number;
  readonly onSite: number;
  /** Tickets that say how often they were handed on, those handed on at all, and twice or more. */
  readonly withReassignments: number;
  readonly handedOn: number;
  readonly handedOnTwice: number;
  /** Tickets that say how often they were reopened, and those reopened at all. */
  readonly withReopens: number;
  readonly reopened: number;
  readonly withSla: number;
  readonly slaBreached: number;
  /** Tickets per resolver; the key is a hash, never a name. */
  readonly resolvers: ReadonlyMap<number, number>;
  /** Up to five tickets, chosen by hash so that their order in the file does not matter. */
  readonly samples: readonly Sample[];
}

export interface ApplicationLoad {
  readonly application: string;
  readonly tickets: ByClass;
  readonly months: Months;
}

/** How unsure the labels of all tickets are together: the variance of the number, and of the hours, that transform. */
export interface Doubt {
  readonly ofTickets: number;
  /** In hours squared. */
  readonly ofEffort: number;
}

/** All tickets, split by one definition of transformation. */
export interface DefinitionLoad {
  readonly tickets: ByClass;
  readonly effortHours: ByClass;
}

/** The time the export covers, by the dates on which tickets were opened. */
export interface Period {
  /** First and last day of it, "2025-03-04". */
  readonly from: string;
  readonly to: string;
  /** Days of the months covered, within `from` and `to`. */
  readonly days: number;
  /** Months that are covered at least in part; months with next to no tickets are not. */
  readonly months: readonly string[];
  /** Those that are covered from end to end. */
  readonly fullMonths: readonly string[];
}

/** Everything the assessment may know of the tickets: numbers only. */
export interface Workload {
  readonly tickets: ByClass;
  readonly effortHours: ByClass;
  /** By the id of the definition. */
  readonly byDefinition: ReadonlyMap<string, DefinitionLoad>;
  readonly doubt: Doubt;
  readonly logged: number;
  readonly loggedHours: number;
  /** Tickets with a logged effort that were open for a day or longer, and those whose effort is as long as that. */
  readonly openForDays: { readonly tickets: number; readonly aroundTheClock: number };
  readonly months: Months;
  /** Absent where no ticket says when it was opened. */
  readonly period?: Period;
  /** Tickets that carry each field. */
  readonly filled: ReadonlyMap<FieldName, number>;
  /** Tickets opened on each day, to see imports. */
  readonly openingsByDay: ReadonlyMap<string, number>;
  /** Tickets resolved (else closed) on each day, to see bulk closures. */
  readonly closuresByDay: ReadonlyMap<string, number>;
  /** By id, in alphabetical order. */
  readonly activities: ReadonlyMap<string, ActivityLoad>;
  /** Empty where the column holds too many different values to name applications. */
  readonly applications: ReadonlyMap<string, ApplicationLoad>;
  readonly firstOpened?: string;
  readonly lastOpened?: string;
}

export function total({ run, transform, unclear }: ByClass): number {
  return run + transform + unclear;
}
