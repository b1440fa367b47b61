/** More different things than this are not told apart any more: memory has an end. */
const mostThings = 1_000_000;

/**
 * Gives each text, or print of a text, a small number, 0 for the first that comes, so that equal ones can be recognised
 * without being told. Those beyond the first million get none.
 */
export function numbering(most = mostThings): (what: string | number) => number | undefined {
  const numbers = new Map<string | number, number>();
  return (what) => {
    const known = numbers.get(what);
    if (known !== undefined || numbers.size >= most) return known;
    const number = numbers.size;
    numbers.set(what, number);
    return number;
  };
}
