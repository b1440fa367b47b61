/** Hours of cover: Monday to Friday 09:00–17:00, Monday to Saturday 07:00–19:00, always. */
export type Cover = "8x5" | "12x6" | "24x7";

export const daySeconds = 86_400;

/**
 * Seconds from the start of 1970 to a wall-clock time ("2025-03-04T09:12:00"), as if there were no zones. Undefined
 * where the time is written otherwise or is not on the calendar. Read by hand: every ticket of an export passes here
 * several times.
 */
export function secondsOf(time: string): number | undefined {
  if (!isWallTime(time)) return undefined;
  const year = twoDigits(time, 0) * 100 + twoDigits(time, 2);
  const [month, day] = [twoDigits(time, 5), twoDigits(time, 8)];
  const [hour, minute, second] = [twoDigits(time, 11), twoDigits(time, 14), twoDigits(time, 17)];
  // What is not a digit makes a number that is none, and such a number is within no bounds.
  if (!(day >= 1 && day <= daysIn(year, month) && hour < 24 && minute < 60 && second < 60)) return undefined;
  return dayNumber(year, month, day) * daySeconds + hour * 3600 + minute * 60 + second;
}

/** Days passed since Monday of the week: 0 is Monday, 6 is Sunday. */
export function weekdayOf(seconds: number): number {
  const days = Math.floor(seconds / daySeconds) + thursday;
  return days - Math.floor(days / 7) * 7;
}

/** False where only the day is known: exports write such dates as midnight, and so does the tool. */
export function hasTimeOfDay(time: string): boolean {
  return !time.endsWith("T00:00:00");
}

/** The first day of 1970. */
const thursday = 3;

function isWallTime(time: string): boolean {
  return (
    time.length === 19 &&
    time.charCodeAt(4) === dash &&
    time.charCodeAt(7) === dash &&
    time.charCodeAt(10) === letterT &&
    time.charCodeAt(13) === colon &&
    time.charCodeAt(16) === colon
  );
}

const [dash, colon, letterT] = [45, 58, 84];

function twoDigits(time: string, at: number): number {
  return digit(time.charCodeAt(at)) * 10 + digit(time.charCodeAt(at + 1));
}

function digit(code: number): number {
  return code >= 48 && code <= 57 ? code - 48 : NaN;
}

/** None in a month that does not exist. */
function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Days from the first day of 1970. */
function dayNumber(year: number, month: number, day: number): number {
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  const leapDays = leapYearsUntil(year - 1) - leapYearsUntil(1969);
  return (year - 1970) * 365 + leapDays + (before[month - 1] ?? 0) + leapDay + day - 1;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function leapYearsUntil(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}
