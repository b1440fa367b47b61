import type { AnswerTo, QuestionId } from "../model/answers.ts";

/** Something no ticket tells and the leader knows. ONE FILE = ONE QUESTION; the id is the file name. */
export interface Question<Id extends QuestionId = QuestionId> {
  readonly id: Id;
  /** A few words, for a table. */
  readonly title: string;
  readonly text: string;
  /** One or two sentences. */
  readonly why: string;
  /** What an answer does to the audit: one sentence. */
  readonly changes: string;
  /** What may be answered: each is an answer, or leads to an entry that makes it one. */
  readonly options: readonly OptionFor<AnswerTo<Id>>[];
  /** The answers worth trying to see whether a verdict would change; empty where no answer can change one. */
  readonly alternatives: (found: Found) => readonly AnswerTo<Id>[];
}

/** What was found in an export: ids of activities, and applications by their name. */
interface Found {
  readonly activities: readonly string[];
  readonly applications: readonly string[];
}

/** An option, whatever it makes. */
export type Option =
  { readonly title: string; readonly value: unknown } | { readonly title: string; readonly enter: Entry };

/** How a value is entered, whatever it is. */
export type Entry =
  | { readonly kind: "given"; readonly value: unknown }
  | { readonly kind: "several"; readonly label: string; readonly of: readonly Titled<unknown>[] }
  | { readonly kind: "parts"; readonly parts: Readonly<Record<string, Part<Entry>>> }
  | Activities
  | RatedActivities
  | Lines
  | Line
  | Day
  | Share
  | Amount;

/** The ways in which exactly such a value can be entered. */
type EntryFor<Value> =
  | { readonly kind: "given"; readonly value: Value }
  | (Value extends readonly (infer Item)[] ? ListOf<Item> : never)
  | (Value extends number ? (number extends Value ? Share | Amount : never) : never)
  | (Value extends string ? (string extends Value ? Line | Day : never) : never)
  | (Value extends readonly unknown[] ? never : Value extends object ? PartsOf<Value> : never);

type OptionFor<Value> =
  | { readonly title: string; readonly value: Value }
  | { readonly title: string; readonly enter: EntryFor<Value> };

type ListOf<Item> = [Item] extends [string]
  ? string extends Item
    ? Lines | Activities
    : { readonly kind: "several"; readonly label: string; readonly of: readonly Titled<Item>[] }
  : RatedActivities;

interface PartsOf<Value> {
  readonly kind: "parts";
  readonly parts: {
    readonly [Name in keyof Value]-?: object extends Pick<Value, Name>
      ? Part<EntryFor<NonNullable<Value[Name]>>> & { readonly mayBeLeftOut: true }
      : Part<EntryFor<Value[Name]>> & { readonly mayBeLeftOut?: never };
  };
}

interface Part<Of> {
  readonly entry: Of;
  readonly mayBeLeftOut?: true;
}

interface Titled<Value> {
  readonly title: string;
  readonly value: Value;
}

/** What is typed: its name, and how to write it. */
interface Typed {
  readonly label: string;
  readonly hint?: string;
}

/** Ids of activities. */
interface Activities {
  readonly kind: "activities";
  readonly label: string;
}

/** Ids of activities, and how content the house is with who does them: 1 not at all, 5 very. */
interface RatedActivities {
  readonly kind: "rated-activities";
  readonly label: string;
}

/** Short texts, entered one by one: the label says what one of them is. */
interface Lines extends Typed {
  readonly kind: "lines";
}

interface Line extends Typed {
  readonly kind: "line";
  /** What it must look like, and how that is said. */
  readonly form?: { readonly pattern: RegExp; readonly said: string };
}

/** "2027-06-30" */
interface Day extends Typed {
  readonly kind: "day";
}

/** From 0 to 1, entered as a percentage. */
interface Share extends Typed {
  readonly kind: "share";
  /** 0 is no answer. */
  readonly aboveZero?: true;
}

interface Amount extends Typed {
  readonly kind: "amount";
  /** Whole things are counted from 0; anything else is more than 0. */
  readonly whole: boolean;
  readonly most?: number;
}
