import type { ApplicationLoad, Period } from "../model/workload.ts";
import { ticketsIn } from "../model/tickets-in.ts";
import { total } from "../model/workload.ts";

/** An application that appeared while the export was running. */
export interface Birth {
  readonly application: string;
  /** The month of its first ticket. */
  readonly month: string;
  /** Run tickets by months since then, 0 being that month; only months that are covered from end to end. */
  readonly runByAge: ReadonlyMap<number, number>;
}

/** Full months of silence directly before the first ticket, and full months after the month of it. */
export const leastSilence = 2;
export const leastAfter = 3;
/** One or two tickets are a question about an application, not an application that appeared: domain judgement. */
export const leastTickets = 5;

/**
 * Applications that were silent for at least two full months before their first ticket and are followed for at least
 * three after the month of it. A seldom heard application is silent for months by chance: it counts only where, at its
 * later pace, chance would leave such a gap in fewer than one of all the applications (Poisson; one of twenty where
 * there are fewer). The curve so leans towards louder ones. Names that come in a crowd are a new list of names and no
 * new applications. Tickets without a date tell nothing here.
 */
export function birthsOf(loads: readonly ApplicationLoad[], period: Period): readonly Birth[] {
  const months = monthsWithNames(loads, period.fullMonths);
  const leastMissed = Math.log(Math.max(20, loads.length));
  const births = loads.flatMap((load) => birthOf(load, months, leastMissed));
  const first = loads.map(firstMonth);
  const most = Math.max(2, loads.length * crowd);
  return births.filter(({ month }) => first.filter((each) => each === month).length <= most);
}

/** Nobody takes more than a quarter of all applications into service in one month: domain judgement. */
const crowd = 0.25;
/** A month with less than this share of what is usual is one in which the column was hardly filled. */
const leastFilled = 0.1;

/** A silence means nothing where no application is named at all. */
function monthsWithNames(
  loads: readonly ApplicationLoad[],
  fullMonths: readonly string[],
): readonly string[] {
  const named = fullMonths.map((month) => loads.reduce((sum, load) => sum + ticketsIn(load, month), 0));
  const usual = named.toSorted((a, b) => a - b)[Math.floor(named.length / 2)] ?? 0;
  return fullMonths.filter((_month, at) => (named[at] ?? 0) > leastFilled * usual);
}

function birthOf(
  load: ApplicationLoad,
  fullMonths: readonly string[],
  leastMissed: number,
): readonly Birth[] {
  const month = firstMonth(load);
  if (month === undefined) return [];
  const at = fullMonths.indexOf(month);
  const [silent, after] = [fullMonths.slice(0, Math.max(0, at)), fullMonths.slice(at + 1)];
  const next = silent.at(-leastSilence);
  if (next === undefined || ageIn(next, month) !== leastSilence || after.length < leastAfter) return [];
  const later = after.reduce((sum, each) => sum + ticketsIn(load, each), 0);
  const tickets = [...load.months.values()].reduce((sum, counts) => sum + total(counts), 0);
  if (tickets < leastTickets || (later / after.length) * silent.length < leastMissed) return [];
  const lived = [month, ...after];
  const runByAge = new Map(lived.map((each) => [ageIn(month, each), load.months.get(each)?.run ?? 0]));
  return [{ application: load.application, month, runByAge }];
}

function firstMonth({ months }: ApplicationLoad): string | undefined {
  return [...months.keys()].toSorted()[0];
}

/** Months from the first to the second: "2024-12" and "2025-02" are two apart. */
function ageIn(first: string, second: string): number {
  return monthNumber(second) - monthNumber(first);
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}
