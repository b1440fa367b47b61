import { daySeconds, hasTimeOfDay, secondsOf, weekdayOf, type Cover } from "../model/calendar.ts";

/**
 * Hours of cover between two wall-clock times without a zone ("2025-03-04T09:12:00"). Exact, and as quick for years as
 * for minutes. Undefined where a time is absent or is none, and where the second is earlier than the first. Public
 * holidays count as any other day, as an export does not say where its people live.
 */
export function businessHours(
  from: string | undefined,
  to: string | undefined,
  cover: Cover,
): number | undefined {
  const seconds = businessSeconds(from, to, cover);
  return seconds === undefined ? undefined : seconds / 3600;
}

/** The same in whole seconds, so that a sum does not depend on the order in which it was made. */
export function businessSeconds(
  from: string | undefined,
  to: string | undefined,
  cover: Cover,
): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  const [start, end] = [secondsOf(from), secondsOf(to)];
  if (start === undefined || end === undefined || end < start) return undefined;
  const hours = covers[cover];
  return coveredUntil(end, hours) - coveredUntil(start, hours);
}

/**
 * Whether a ticket came when nobody was on duty. Undefined where no time of day is known. A public holiday is a day
 * like any other, and the clock is that of the export: one that writes another zone than its people live in is off by
 * as many hours.
 */
export function isOffHours(opened: string | undefined, cover: Cover): boolean | undefined {
  if (opened === undefined || !hasTimeOfDay(opened)) return undefined;
  const seconds = secondsOf(opened);
  if (seconds === undefined) return undefined;
  const { days, opens, closes } = covers[cover];
  const ofDay = seconds - Math.floor(seconds / daySeconds) * daySeconds;
  return weekdayOf(seconds) >= days || ofDay < opens || ofDay >= closes;
}

/** Saturday or Sunday; a date without a time of day tells as well. */
export function isWeekend(opened: string | undefined): boolean | undefined {
  const seconds = opened === undefined ? undefined : secondsOf(opened);
  return seconds === undefined ? undefined : weekdayOf(seconds) >= 5;
}

interface Hours {
  /** From Monday on. */
  readonly days: number;
  /** Seconds of the day. */
  readonly opens: number;
  readonly closes: number;
}

const covers: Readonly<Record<Cover, Hours>> = {
  "8x5": { days: 5, opens: 9 * 3600, closes: 17 * 3600 },
  "12x6": { days: 6, opens: 7 * 3600, closes: 19 * 3600 },
  "24x7": { days: 7, opens: 0, closes: daySeconds },
};

/** Seconds of cover since the Monday before 1970: whole weeks, whole days of this week, and the part of today. */
function coveredUntil(seconds: number, { days, opens, closes }: Hours): number {
  const perDay = closes - opens;
  const sinceMonday = seconds + daysToMonday * daySeconds;
  const day = Math.floor(sinceMonday / daySeconds);
  const week = Math.floor(day / 7);
  const weekday = day - week * 7;
  const wholeDays = week * days + Math.min(weekday, days);
  const today = weekday < days ? clamp(sinceMonday - day * daySeconds - opens, 0, perDay) : 0;
  return wholeDays * perDay + today;
}

/** 1 January 1970 was a Thursday. */
const daysToMonday = 3;

function clamp(value: number, least: number, most: number): number {
  return value < least ? least : value > most ? most : value;
}
