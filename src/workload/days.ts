const dayLength = 86_400_000;

/** "2025-03-04T09:12:00" → "2025-03-04" */
export function dayOf(time: string): string {
  return time.slice(0, 10);
}

/** "2025-03-04T09:12:00" → "2025-03" */
export function monthOf(time: string): string {
  return time.slice(0, 7);
}

/** Days since 1970: "2025-03-04T09:12:00" → 20151 */
export function dayNumber(time: string): number {
  return Math.round(Date.parse(`${dayOf(time)}T00:00:00Z`) / dayLength);
}

/** 20151 → "2025-03-04" */
export function dayOfNumber(number: number): string {
  return dayOf(new Date(number * dayLength).toISOString());
}

/** Days from the first to the last, both included. */
export function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / dayLength) + 1;
}

export function firstDay(month: string): string {
  return `${month}-01`;
}

export function lastDay(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}
