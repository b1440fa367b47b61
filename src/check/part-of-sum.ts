import type { Interval } from "./interval.ts";

/**
 * a / (a + b) of two estimates that do not depend on each other and are not below nought; nothing where both are nought.
 *
 * It is 1 / (1 + b/a), and the limits of the ratio r = b/a come from those of its parts (Donner & Zou 2012, Stat. Methods
 * Med. Res. 21:347, as Fieller's theorem with local variances):
 *
 *     (ab ± √((ab)² − x y)) / y   x = limit(b) · (2b − limit(b)),  y = limit(a) · (2a − limit(a))
 *
 * with the low limit of b and the high one of a for the minus, the others for the plus; the minus is written without the
 * difference of two like numbers.
 */
export function partOfSum(a: Interval, b: Interval): Interval | undefined {
  if (a.value + b.value === 0) return undefined;
  const product = a.value * b.value;
  const least = root(b.low, b.value, a.high, a.value);
  const most = root(b.high, b.value, a.low, a.value);
  const low = least.x === 0 ? 0 : least.x / (product + least.root);
  const high = most.y <= 0 ? Number.POSITIVE_INFINITY : (product + most.root) / most.y;
  return { value: a.value / (a.value + b.value), low: 1 / (1 + high), high: 1 / (1 + low) };
}

function root(limitOfB: number, b: number, limitOfA: number, a: number) {
  const x = limitOfB * (2 * b - limitOfB);
  const y = limitOfA * (2 * a - limitOfA);
  return { x, y, root: Math.sqrt(Math.max(0, (a * b) ** 2 - x * y)) };
}
