/** Finds quoted words where a text says them: whole, in a row, in any case, whatever signs are between them. */
export function saying(quoted: string): RegExp | undefined {
  const words = quoted.normalize("NFC").match(/[\p{L}\p{N}\p{M}]+/gu);
  if (words === null) return undefined;
  const between = String.raw`[^\p{L}\p{N}\p{M}]{1,200}`;
  return new RegExp(String.raw`(?<![\p{L}\p{N}\p{M}])${words.join(between)}(?![\p{L}\p{N}\p{M}])`, "giu");
}
