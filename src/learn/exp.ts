/**
 * e to the power of x, of basic arithmetic only, so that every engine gives the same bits; exact to about 1e-13.
 * x below −700 gives 0.
 */
export function exp(x: number): number {
  if (x < -700) return 0;
  const halvings = Math.round(x / ln2);
  const rest = x - halvings * ln2;
  let [sum, term] = [1, 1];
  for (let n = 1; n <= 13; n += 1) {
    term *= rest / n;
    sum += term;
  }
  return sum * 2 ** halvings;
}

const ln2 = 0.6931471805599453;
