/** As many digits as `ktlo tickets` prints. */
export function rounded(value: number): number {
  return Number(value.toFixed(4));
}
