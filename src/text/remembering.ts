/** More texts than this are hardly met again, and each of them is kept in memory. */
const mostTexts = 10_000;

/** The same function of a text, quicker where the same texts come again and again: priorities, categories, phrases. */
export function remembering(of: (text: string) => string, most = mostTexts): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = of(text);
    if (known.size < most) known.set(text, made);
    return made;
  };
}
