/** One word as phrases are matched on it: lower case, no accents, ligatures spelled out. */
export const fold = (word: string): string => {
  const lower = word.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[ßœæøłđ]/g, (letter) => spelledOut[letter] ?? letter);
};

const plain = /^[a-z0-9]*$/;

const spelledOut: Readonly<Record<string, string>> = { ß: "ss", œ: "oe", æ: "ae", ø: "o", ł: "l", đ: "d" };
