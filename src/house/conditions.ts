import type { Ticket } from "../model/ticket.ts";
import { listOf, type ConfigRule } from "./config.ts";
import type { Compile } from "./pattern.ts";
import { plainValue, wholeValue } from "./whole-value.ts";

type When = ConfigRule["when"];
type Column = Exclude<keyof When, "text" | "matches">;

/** A ticket as conditions see it: what costs something is looked up once, and only when it is asked for. */
export interface View {
  readonly ticket: Ticket;
  readonly plain: (column: Column) => readonly string[];
  /** Whether one of the phrases of the rule at this place speaks in the ticket. */
  readonly speaks: (rule: number) => boolean;
}

export type Condition = (view: View) => boolean;

/** The conditions of one rule, the cheap ones first. */
export function conditionsOf(
  { text, matches, ...values }: When,
  rule: number,
  patternOf: Compile,
): readonly Condition[] {
  return [
    ...columns.flatMap((column): Condition[] => {
      const wanted = listOf(values[column]).map(wholeValue);
      return wanted.length === 0
        ? []
        : [({ plain }) => plain(column).some((each) => wanted.some((is) => is(each)))];
    }),
    ...(text === undefined ? [] : [({ speaks }: View) => speaks(rule)]),
    ...[...columns, "description" as const].flatMap((column): Condition[] => {
      const wanted = listOf(matches?.[column]).map(patternOf);
      return wanted.length === 0
        ? []
        : [({ ticket }) => valuesOf(ticket, column).some((each) => wanted.some(({ found }) => found(each)))];
    }),
  ];
}

export function viewOf(ticket: Ticket, finder: (ticket: Ticket) => ReadonlySet<number>): View {
  const known = new Map<Column, readonly string[]>();
  let spoken: ReadonlySet<number> | undefined;
  return {
    ticket,
    plain(column) {
      const found = known.get(column) ?? valuesOf(ticket, column).map(plainValue);
      known.set(column, found);
      return found;
    },
    speaks(rule) {
      spoken ??= finder(ticket);
      return spoken.has(rule);
    },
  };
}

function valuesOf(ticket: Ticket, column: Column | "description"): readonly string[] {
  if (column === "label") return ticket.labels ?? [];
  const value = ticket[column];
  return value === undefined ? [] : [value];
}

const columns: readonly Column[] = [
  "id",
  "type",
  "category",
  "subcategory",
  "group",
  "application",
  "label",
  "status",
  "priority",
  "title",
];
