import { readDate, type DateReading } from "./date-reading.ts";

export type DateOrder = "day-first" | "month-first" | "year-first";

/** How the dates of a column are written. Without an order, values that may be read both ways are left out. */
export interface DateFormat {
  readonly order: DateOrder | undefined;
  readonly because: string;
  /** "dd/MM/yyyy HH:mm:ss", of most values. */
  readonly pattern: string;
}

/** A date of the export as wall-clock time, or why there is none. */
export type DateResult =
  { readonly value: string } | { readonly fault: "impossible-date" | "unreadable-date" | "ambiguous" };

export function toWallTime(text: string, order: DateOrder | undefined): DateResult {
  const reading = readDate(text);
  if (reading === undefined) return { fault: "unreadable-date" };
  const [year, month, day] = calendar(reading, order);
  if (month === undefined || day === undefined) return { fault: "ambiguous" };
  const [hour, minute, second] = reading.time;
  if (!isDay(year, month, day) || hour > 23 || minute > 59 || second > 59)
    return { fault: "impossible-date" };
  return { value: `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}` };
}

type Calendar = readonly [year: number, month: number | undefined, day: number | undefined];

function calendar(reading: DateReading, order: DateOrder | undefined): Calendar {
  const { kind, year, first, second } = reading;
  if (kind === "week") return weekDay(year, first, second);
  if (kind !== "numeric") return [year, first, second];
  if (order === "day-first") return [year, second, first];
  if (order === "month-first") return [year, first, second];
  if (order === "year-first") return [2000 + first, second, year % 100];
  if (first > 12) return [year, second, first];
  if (second > 12) return [year, first, second];
  return first === second ? [year, first, second] : [year, undefined, undefined];
}

/** ISO 8601: week 1 holds 4 January; Monday is day 1. */
function weekDay(year: number, week: number, day: number): Calendar {
  if (week < 1 || week > 53 || day < 1 || day > 7) return [year, 0, 0];
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000;
  const date = new Date(monday + ((week - 1) * 7 + day - 1) * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

export function isDay(year: number, month: number, day: number): boolean {
  if (year < 1970 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** Hours from one wall-clock time to another; negative where the second is earlier. */
export function hoursBetween(from: string, to: string): number {
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 3_600_000;
}
