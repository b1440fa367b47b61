/** Beyond this a number of tickets or hours is a mistake somewhere: it is shown, but short. */
const tooLong = 1e15;

/** 8412 → "8,412". The same on every machine, whatever its locale. */
export function count(value: number): string {
  if (Math.abs(value) >= tooLong) return value.toExponential(1);
  const whole = Math.round(value);
  const digits = Math.abs(whole).toString();
  return (whole < 0 ? "-" : "") + digits.replace(/\B(?=(\d{3})+$)/g, ",");
}

/** 8412 → "8,412", 3.4 → "3.4": below ten one decimal, where there is one. */
export function figure(value: number): string {
  const tenths = Math.round(value * 10) / 10;
  return Math.abs(tenths) >= 10 || Number.isInteger(tenths) ? count(value) : tenths.toFixed(1);
}

/** Whole hours, one decimal below ten: "402 h", "3.5 h". */
export function hours(value: number): string {
  return `${figure(value)} h`;
}

/** 0.137 → "14%". What is not quite nothing, or not quite all, says so. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return "<1%";
  if (share < 1 && share > 0.995) return ">99%";
  return `${count(share * 100)}%`;
}

/** Percentages of a whole that add up to 100, where each alone would be rounded. */
export function percents(parts: readonly number[]): string[] {
  const whole = sum(parts);
  if (!(whole > 0)) return parts.map(() => "–");
  return apportion(parts, 100).map((points, at) =>
    points === 0 && (parts[at] ?? 0) > 0 ? "<1%" : `${points}%`,
  );
}

/** Shares out whole units in proportion (largest remainder), so that none is lost to rounding. */
export function apportion(parts: readonly number[], units: number): number[] {
  const whole = sum(parts);
  if (!(whole > 0)) return parts.map(() => 0);
  const exact = parts.map((part) => (part / whole) * units);
  const given = exact.map(Math.floor);
  const byRemainder = exact
    .map((value, at) => ({ at, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, Math.max(0, units - sum(given))))
    given[at] = (given[at] ?? 0) + 1;
  return given;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** With so many decimals at most, as `ktlo tickets` prints numbers. */
export function rounded(value: number, decimals = 4): number {
  return Number(value.toFixed(decimals));
}
