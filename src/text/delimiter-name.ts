const names = new Map([
  [",", "comma"],
  [";", "semicolon"],
  ["\t", "tab"],
  ["|", "vertical bar"],
  [" ", "blank"],
  ["^", "caret"],
  [":", "colon"],
  ["\u001f", "unit separator"],
  ["\u001e", "record separator"],
  ["\u0001", "start of heading"],
]);

/** A delimiter in a word: alone on paper it is not seen. */
export function delimiterName(delimiter: string): string {
  return names.get(delimiter) ?? delimiter;
}
