const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2026-01" or any day of it → "Jan 2026"; what is not a month is given back as it is. */
export function monthName(date: string): string {
  const { year, name } = monthOf(date);
  return year === undefined ? name : `${name} ${year}`;
}

/** "Jan–Jun 2026", "Nov 2025–Mar 2026", "Jan 2026". */
export function monthRange(from: string, to: string): string {
  const [first, last] = [monthOf(from), monthOf(to)];
  if (first.year !== last.year) return `${monthName(from)}–${monthName(to)}`;
  return first.name === last.name ? monthName(to) : `${first.name}–${monthName(to)}`;
}

function monthOf(date: string): { year?: string; name: string } {
  const [, year, month] = /^(\d{4})-(\d{2})(?!\d)/.exec(date) ?? [];
  const name = names[Number(month) - 1];
  return year === undefined || name === undefined ? { name: date } : { year, name };
}
