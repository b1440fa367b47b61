import { byText, groupedBy, sum, type Line } from "./line.ts";
import { nextMonth, type Period } from "./period.ts";
import { product } from "./savings.ts";

interface Born {
  readonly month: string;
  /** Run tickets in the month of birth and in each full month after it. */
  readonly run: ReadonlyMap<number, number>;
}

/**
 * Applications that were silent for two full months and more before their first ticket, and more so than their later
 * pace explains; three full months and more follow. What each adds: its run tickets a month after the month of birth.
 */
export function births(all: readonly Line[], period: Period | undefined, planned: number | null) {
  const born = bornIn(all, period);
  if (born.length < 3) return { born: 0, runPerMonth: null, planned, forecast: null };
  const rates = born
    .map(({ run }) => [...run].flatMap(([age, tickets]) => (age > 0 ? [tickets] : [])))
    .map((later) => sum(later) / later.length)
    .toSorted((a, b) => a - b);
  const base = sum(rates) / rates.length;
  const runPerMonth = {
    low: Math.min(base, quantile(rates, 0.25)),
    base,
    high: Math.max(base, quantile(rates, 0.75)),
  };
  const ages = [...new Set(born.flatMap(({ run }) => [...run.keys()]))].toSorted((a, b) => a - b);
  const times = planned ?? 0;
  return {
    born: born.length,
    runPerMonth,
    byAge: ages.map((month) => {
      const runs = born.flatMap(({ run }) => run.get(month) ?? []);
      return { month, applications: runs.length, runPerMonth: sum(runs) / runs.length };
    }),
    planned,
    forecast: planned === null ? null : product(runPerMonth, { low: times, base: times, high: times }),
  };
}

function bornIn(all: readonly Line[], period: Period | undefined): readonly Born[] {
  const named = all.filter(({ application }) => application !== undefined);
  const applications = [...groupedBy(named, ({ application }) => application).values()];
  if (applications.length > 2_000 || period === undefined) return [];
  const months = filledMonths(named, period.fullMonths);
  const firsts = applications.map(firstMonth);
  return applications.flatMap((lines): Born[] => {
    const first = firstMonth(lines);
    if (first === undefined || !months.includes(first)) return [];
    const silent = months.filter((month) => month < first);
    const after = months.filter((month) => month > first);
    const gap = silent.at(-2);
    const dated = lines.filter(({ month }) => month !== undefined);
    const later = lines.filter(({ month }) => month !== undefined && after.includes(month)).length;
    const crowd = firsts.filter((month) => month === first).length;
    const appeared =
      gap !== undefined &&
      nextMonth(nextMonth(gap)) === first &&
      after.length >= 3 &&
      dated.length >= 5 &&
      (later / after.length) * silent.length >= Math.log(Math.max(20, applications.length)) &&
      crowd <= Math.max(2, applications.length / 4);
    if (!appeared) return [];
    const run = (month: string) =>
      lines.filter((line) => line.month === month && line.class === "run").length;
    return [
      { month: first, run: new Map([first, ...after].map((month) => [apart(first, month), run(month)])) },
    ];
  });
}

/** Full months in which applications are named as usual, or a tenth of that. */
function filledMonths(named: readonly Line[], fullMonths: readonly string[]): readonly string[] {
  const count = (full: string) => named.filter(({ month }) => month === full).length;
  const sizes = fullMonths.map(count).toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return fullMonths.filter((month) => count(month) > 0.1 * usual);
}

function firstMonth(lines: readonly Line[]): string | undefined {
  return lines.flatMap(({ month }) => month ?? []).toSorted(byText)[0];
}

function apart(from: string, to: string): number {
  return from === to ? 0 : 1 + apart(nextMonth(from), to);
}

/** Between the two nearest values in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [lower, upper] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return lower + (upper - lower) * (at % 1);
}
