import { groupedBy, sum, type Line } from "./line.ts";
import { ticketsBy } from "./sums.ts";

export interface Period {
  readonly months: readonly string[];
  readonly fullMonths: readonly string[];
  readonly days: number;
}

const daysOfMonth = 365.25 / 12;

/**
 * Months with a tenth or more of the tickets of the usual month (that in which the middle ticket lies, months by size);
 * full where openings reach to within three days of both its ends.
 */
export function periodOf(lines: readonly Line[]): Period | undefined {
  const dated = lines.filter(({ opened }) => opened !== undefined);
  if (dated.length === 0) return undefined;
  const sizes = [...groupedBy(dated, ({ month }) => month ?? "")].map(([month, all]) => ({
    month,
    size: all.length,
  }));
  const least = 0.1 * usualSize(sizes.map(({ size }) => size));
  const months = sizes.flatMap(({ month, size }) => (size >= least ? [month] : [])).toSorted();
  const days = dated
    .filter(({ month }) => months.includes(month ?? ""))
    .map(({ opened }) => dayOf(opened ?? ""))
    .toSorted((a, b) => a - b);
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
  const within = months.map((month) => {
    const [from, to] = [dayOf(`${month}-01`), dayOf(`${nextMonth(month)}-01`) - 1];
    const [begins, ends] = [Math.max(from, first), Math.min(to, last)];
    return { month, days: ends - begins + 1, full: begins - from <= 3 && to - ends <= 3 };
  });
  return {
    months,
    fullMonths: within.flatMap(({ month, full }) => (full ? [month] : [])),
    days: sum(within.map((each) => each.days)),
  };
}

function usualSize(sizes: readonly number[]): number {
  const half = sum(sizes) / 2;
  let passed = 0;
  for (const size of sizes.toSorted((a, b) => a - b)) {
    passed += size;
    if (passed >= half) return size;
  }
  return 0;
}

/** Days since 1970. */
export function dayOf(time: string): number {
  return Date.parse(`${time.slice(0, 10)}T00:00:00Z`) / 86_400_000;
}

export function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}

export function monthly(lines: readonly Line[], period: Period | undefined) {
  const byMonth = groupedBy(lines, ({ month }) => month);
  return (period?.months ?? []).map((month) => ticketsBy(byMonth.get(month) ?? []));
}

/** Whether half of the tickets that were open for a day or longer, of 30 and more, were worked on around the clock. */
export function isElapsed(lines: readonly Line[]): boolean {
  const open = lines.flatMap(({ opened, resolved, effortHours, effortBasis }) => {
    if (opened === undefined || resolved === undefined || effortBasis !== "logged" || effortHours === 0)
      return [];
    const hours = (Date.parse(`${resolved}Z`) - Date.parse(`${opened}Z`)) / 3_600_000;
    return hours < 24 ? [] : [effortHours >= 0.7 * hours];
  });
  return open.length >= 30 && open.filter((each) => each).length * 2 >= open.length;
}

export function perMonth(amount: number, period: Period | undefined): number | null {
  return period === undefined || period.days < 28 ? null : (amount / period.days) * daysOfMonth;
}
