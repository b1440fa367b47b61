import type { Period } from "../model/workload.ts";
import { daysBetween, firstDay, lastDay, monthOf } from "./days.ts";

/** A month with less than this share of what is usual is not covered by the export: a few old tickets are not a month. */
const leastShare = 0.1;
/** A long weekend: an export that reaches this close to the end of a month covers it. */
const edgeDays = 4;

/** What the export covers, told from the days on which tickets were opened. */
export function periodOf(openingsByDay: ReadonlyMap<string, number>): Period | undefined {
  const months = coveredMonths(openingsByDay);
  const days = [...openingsByDay.keys()].filter((day) => months.includes(monthOf(day))).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  const first = (month: string) => (firstDay(month) > from ? firstDay(month) : from);
  const last = (month: string) => (lastDay(month) < to ? lastDay(month) : to);
  const isFull = (month: string) =>
    daysBetween(firstDay(month), first(month)) <= edgeDays &&
    daysBetween(last(month), lastDay(month)) <= edgeDays;
  return {
    from,
    to,
    days: months.reduce((sum, month) => sum + daysBetween(first(month), last(month)), 0),
    months,
    fullMonths: months.filter(isFull),
  };
}

function coveredMonths(openingsByDay: ReadonlyMap<string, number>): readonly string[] {
  const byMonth = new Map<string, number>();
  for (const [day, tickets] of openingsByDay)
    byMonth.set(monthOf(day), (byMonth.get(monthOf(day)) ?? 0) + tickets);
  const least = leastShare * usual([...byMonth.values()]);
  return [...byMonth].flatMap(([month, tickets]) => (tickets >= least ? [month] : [])).toSorted();
}

/** The size of the month in which the middle ticket was opened; a long tail of near-empty months does not move it. */
function usual(sizes: readonly number[]): number {
  const half = sizes.reduce((sum, size) => sum + size, 0) / 2;
  let passed = 0;
  for (const size of sizes.toSorted((a, b) => a - b)) {
    passed += size;
    if (passed >= half) return size;
  }
  return 0;
}
