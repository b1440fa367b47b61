import type { Cover } from "./calendar.ts";
import type { FieldName } from "./field.ts";
import type { TimeToResolve } from "./time-to-resolve.ts";
import type { Alike, Repeats, Storms } from "./repetition.ts";
import type { RunKind } from "./run-kind.ts";
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

/** How many tickets tell whether they have a property, how many have it, and some of either. */
export interface TraitCount {
  readonly known: number;
  readonly holds: number;
  /** Up to four that have it, and one that has not. */
  readonly samples: readonly Sample[];
  readonly counter: readonly Sample[];
}

/** By the id of the trait; in alphabetical order. */
export type Traits = ReadonlyMap<string, TraitCount>;

/** How hands-on time is known: as logged; the share of business hours that was asked for; default minutes. */
export const effortBases = ["logged", "hands-on-share", "default-minutes"] as const;
export type EffortBasis = (typeof effortBases)[number];

export interface BasisLoad {
  readonly tickets: number;
  readonly hours: number;
}

export type ByBasis = Readonly<Record<EffortBasis, BasisLoad>>;

/** From what hours are made, by class, so that they can be told under another hands-on share. */
export interface HoursOtherwise {
  readonly logged: ByClass;
  /** Hours of cover that tickets without logged effort were open, at most 240 of one. */
  readonly open: ByClass;
  /** Default minutes of those that do not say how long they were open, and of all without logged effort. */
  readonly undated: ByClass;
  readonly defaults: ByClass;
}

/** The work of one activity in numbers; no opinion, no names. */
export interface ActivityLoad {
  readonly activity: string;
  readonly tickets: ByClass;
  /** Hands-on hours, whatever their basis. */
  readonly effortHours: ByClass;
  readonly byBasis: ByBasis;
  readonly otherwise: HoursOtherwise;
  /** The same tickets and hours under every definition, by its id. */
  readonly byDefinition: ReadonlyMap<string, DefinitionLoad>;
  readonly months: Months;
  readonly kinds: ReadonlyMap<RunKind, number>;
  /** ln of elapsed hours from opened to resolved (else closed), by priority as written ("" where none). */
  readonly lnElapsedByPriority: ReadonlyMap<string, Moments>;
  /** Up to two tickets that were open longest, and one that was open for the shortest time. */
  readonly slowest: readonly Sample[];
  readonly fastest: readonly Sample[];
  readonly traits: Traits;
  readonly alike: Alike;
  readonly repeats: Repeats;
  readonly storms: Storms;
  /** Tickets with a title, its words, and those that are not known from IT work elsewhere. */
  readonly vocabulary: { readonly tickets: number; readonly words: number; readonly unknown: number };
  /** Tickets per resolver; the key is a hash, never a name. */
  readonly resolvers: ReadonlyMap<number, number>;
  /** Up to five tickets, chosen by hash so that their order in the file does not matter. */
  readonly samples: readonly Sample[];
}

/** The work of one team; its people are counted, never named. */
export interface GroupLoad {
  readonly group: string;
  /** Different people on its tickets, each a hash; empty where no ticket says who worked on it. */
  readonly resolvers: ReadonlySet<number>;
  readonly tickets: ByClass;
  readonly effortHours: ByClass;
  readonly traits: Traits;
  readonly repeats: Repeats;
  /** Tickets by month and trait, for trends: those that tell, and those that have it. */
  readonly monthlyTraits: ReadonlyMap<string, ReadonlyMap<string, Pick<TraitCount, "known" | "holds">>>;
}

/** The work of the people the leader named, always all together. */
export interface KeyPeopleLoad {
  readonly named: number;
  /** How many of them are on tickets. */
  readonly found: number;
  /** Whether at least three of them have tickets enough, so that what is said of all is not said of one. */
  readonly enough: boolean;
  readonly tickets: ByClass;
  readonly effortHours: ByClass;
  /** What they have of each activity, and how many others work on it; by id, in alphabetical order. */
  readonly activities: ReadonlyMap<
    string,
    { readonly tickets: number; readonly effortHours: number; readonly others: number }
  >;
}

export interface ApplicationLoad {
  readonly application: string;
  readonly tickets: ByClass;
  readonly effortHours: ByClass;
  /** Tickets by activity. */
  readonly activities: ReadonlyMap<string, number>;
  readonly repeats: Repeats;
  /** Tickets that say how often they were reopened, and those that were. */
  readonly reopened: Pick<TraitCount, "known" | "holds">;
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
  readonly byBasis: ByBasis;
  /** Within which off-hours and business hours were counted. */
  readonly cover: Cover;
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
  /** Up to four tickets of each of these days. */
  readonly openedOn: ReadonlyMap<string, readonly Sample[]>;
  readonly closedOn: ReadonlyMap<string, readonly Sample[]>;
  /** By id, in alphabetical order. */
  readonly activities: ReadonlyMap<string, ActivityLoad>;
  /** Empty where the column holds too many different values to name applications. */
  readonly applications: ReadonlyMap<string, ApplicationLoad>;
  /** Applications that were left out, as they are called like somebody who asks or works; absent where there are none. */
  readonly namedLikePeople?: number;
  /** By name, in alphabetical order; empty where the column holds too many different values to name teams. */
  readonly groups: ReadonlyMap<string, GroupLoad>;
  /** Absent where nobody was named, or nothing may be known of people. */
  readonly keyPeople?: KeyPeopleLoad;
  readonly traits: Traits;
  readonly repeats: Repeats;
  readonly monthlyTraits: GroupLoad["monthlyTraits"];
  /** Of interruptions. */
  readonly mttr: TimeToResolve;
  readonly firstOpened?: string;
  readonly lastOpened?: string;
}

export function total({ run, transform, unclear }: ByClass): number {
  return run + transform + unclear;
}

export function traitIn({ traits }: { readonly traits: Traits }, id: string): TraitCount {
  return traits.get(id) ?? { known: 0, holds: 0, samples: [], counter: [] };
}

/** Share of those that tell; undefined where none does. */
export function shareOf({ known, holds }: Pick<TraitCount, "known" | "holds">): number | undefined {
  return known === 0 ? undefined : holds / known;
}
