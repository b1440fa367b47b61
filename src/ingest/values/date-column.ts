import { readDate } from "./date-reading.ts";
import { isDay, type DateFormat, type DateOrder } from "./dates.ts";

/** Watches the values of one column go by and says in which order its dates are written. */
export interface DateColumn {
  add(text: string): void;
  /** Values seen, and how many of them are dates. */
  readonly counts: { readonly values: number; readonly dates: number; readonly serials: number };
  format(): DateFormat;
}

/** So many times as many values must speak for one order as for the other before it counts as decided. */
const majority = 10;

export function createDateColumn(): DateColumn {
  const counts = { values: 0, dates: 0, serials: 0 };
  const patterns = new Map<string, number>();
  let [dayFirst, monthFirst, yearFirst, numeric, dotted] = [0, 0, 0, 0, 0];
  const [firsts, lasts] = [new Set<number>(), new Set<number>()];
  const sorted = { "day-first": createRun(), "month-first": createRun() };
  return {
    counts,
    add(text) {
      counts.values += 1;
      const reading = readDate(text);
      if (reading === undefined) return;
      counts.dates += 1;
      if (reading.kind === "serial") counts.serials += 1;
      patterns.set(reading.pattern, (patterns.get(reading.pattern) ?? 0) + 1);
      if (reading.kind !== "numeric") return;
      numeric += 1;
      const { year, first, second, time, pattern } = reading;
      if (pattern.startsWith("A.B.")) dotted += 1;
      if (first > 31) yearFirst += 1;
      if (/B.yy(?: |$)/.test(pattern)) {
        firsts.add(first);
        lasts.add(year % 100);
      }
      const asDay = isDay(year, second, first);
      const asMonth = isDay(year, first, second);
      if (asDay && !asMonth) dayFirst += 1;
      if (asMonth && !asDay) monthFirst += 1;
      if (asDay) sorted["day-first"].add(Date.UTC(year, second - 1, first, time[0], time[1]));
      if (asMonth) sorted["month-first"].add(Date.UTC(year, first - 1, second, time[0], time[1]));
    },
    format() {
      const { order, because } = decide();
      const [pattern = ""] = [...patterns].toSorted((a, b) => b[1] - a[1])[0] ?? [];
      return { order, because, pattern: spelled(pattern, order) };
    },
  };

  function decide(): { order: DateOrder | undefined; because: string } {
    if (numeric === 0) return { order: "day-first", because: "its dates can be read in one way only" };
    if (yearFirst > majority * (dayFirst + monthFirst)) {
      return { order: "year-first", because: `${yearFirst} values begin with a number over 31` };
    }
    if (numeric >= 8 && firsts.size <= 3 && lasts.size > 2 * firsts.size + 2) {
      return { order: "year-first", because: "the first number hardly ever changes and the last one does" };
    }
    if (dayFirst > 0 && dayFirst >= majority * monthFirst) {
      return { order: "day-first", because: `${dayFirst} values have a first number over 12` };
    }
    if (monthFirst > 0 && monthFirst >= majority * dayFirst) {
      return { order: "month-first", because: `${monthFirst} values have a second number over 12` };
    }
    if (dayFirst > 0 && monthFirst > 0) {
      return {
        order: undefined,
        because: `${dayFirst} values can only be day first and ${monthFirst} only month first`,
      };
    }
    if (dotted === numeric) return { order: "day-first", because: "dates with dots are written day first" };
    const [byDay, byMonth] = [sorted["day-first"].breaks(), sorted["month-first"].breaks()];
    if (numeric >= 10 && Math.max(byDay, byMonth) > 0.2 && Math.min(byDay, byMonth) < 0.02) {
      const order = byDay < byMonth ? "day-first" : "month-first";
      return { order, because: `the records are in order of time if it is ${order.replace("-", " ")}` };
    }
    return { order: undefined, because: "no value has a number over 12 where day and month stand" };
  }
}

/** Share of steps against the main direction: near 0 for a list that is in order of time. */
function createRun(): { add(time: number): void; breaks(): number } {
  let [last, up, down] = [Number.NaN, 0, 0];
  return {
    add(time) {
      if (time > last) up += 1;
      if (time < last) down += 1;
      last = time;
    },
    breaks: () => (up + down === 0 ? 0 : Math.min(up, down) / (up + down)),
  };
}

function spelled(pattern: string, order: DateOrder | undefined): string {
  if (order === undefined) return pattern.replace("A", "??").replace("B", "??");
  if (order === "year-first")
    return pattern
      .replace("A", "yy")
      .replace("B", "MM")
      .replace(/yyyy|yy(?= |$)/, "dd");
  return order === "day-first"
    ? pattern.replace("A", "dd").replace("B", "MM")
    : pattern.replace("A", "MM").replace("B", "dd");
}
