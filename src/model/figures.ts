/** Figures as sentences print them, the same on every machine. */

/** 8412 → "8,412"; below ten one decimal, where there is one. */
export function count(value: number): string {
  const digits = Math.abs(value) < 9.95 ? 1 : 0;
  return value.toLocaleString("en-US", { maximumFractionDigits: digits });
}

/** 1 → "1 ticket", 8412 → "8,412 tickets". */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** 0.137 → "14%". What is not quite nothing, or not quite all, says so. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return "<1%";
  if (share < 1 && share > 0.995) return ">99%";
  return `${Math.round(share * 100)}%`;
}

/** ["a", "b", "c"] → "a, b and c". */
export function listed(parts: readonly string[]): string {
  const [last = "", ...before] = parts.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(", ")} and ${last}`;
}
