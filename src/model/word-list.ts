/** Long lists of words are written as text, separated by commas, so that a file of knowledge fits on a screen. */
export function wordList(text: string | undefined): readonly string[] {
  return (text ?? "").split(",").flatMap((word) => word.replace(/\s+/g, " ").trim() || []);
}
