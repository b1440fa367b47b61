/** From this probability on a class counts as sure. */
export const sureFrom = 0.9;

export function isSure(probability: number): boolean {
  return probability >= sureFrom;
}
