/**
 * A decimal number with point or comma, with or without groups of three. "1,234" is a decimal only where the column
 * writes decimals with a comma. Undefined where it is no number, or one that was damaged ("3.871.69").
 */
export function readNumber(text: string, decimalComma: boolean): number | undefined {
  const plain = text.replace(/[\u00a0\u202f' ](?=\d{3}(?:\D|$))/g, "");
  if (/^-?\d+(?:\.\d+)?$/.test(plain)) {
    const isGroup = decimalComma && /^-?\d{1,3}\.\d{3}$/.test(plain);
    return Number(isGroup ? plain.replace(".", "") : plain);
  }
  if (/^-?\.\d+$/.test(plain)) return Number(plain);
  if (/^-?\d+,\d+$/.test(plain)) {
    const isGroup = !decimalComma && /^-?\d{1,3},\d{3}$/.test(plain);
    return Number(plain.replace(",", isGroup ? "" : "."));
  }
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(",", ""));
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)$/.test(plain))
    return Number(plain.replaceAll(".", "").replace(",", "."));
  return undefined;
}

/** Whether the values of a column write decimals with a comma: "1,50" says so, "1.50" against it. */
export function usesDecimalComma(values: readonly string[], delimiter: string): boolean {
  let [comma, point] = [0, 0];
  for (const value of values) {
    if (/\d,\d{1,2}$|\d,\d{4,}$/.test(value)) comma += 1;
    if (/\d\.\d{1,2}$|\d\.\d{4,}$/.test(value)) point += 1;
  }
  return comma === point ? delimiter === ";" && comma > 0 : comma > point;
}
