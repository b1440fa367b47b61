/** More different texts than this are not told apart any more: memory has an end. */
const mostTexts = 1_000_000;

/**
 * Gives each text a small number, 0 for the first that comes, so that equal texts can be recognised without being told.
 * Texts beyond the first million get none.
 */
export function numbering(most = mostTexts): (text: string) => number | undefined {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text);
    if (known !== undefined || numbers.size >= most) return known;
    const number = numbers.size;
    numbers.set(text, number);
    return number;
  };
}
