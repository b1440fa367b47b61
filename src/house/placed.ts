import type { Path } from "./located.ts";

/** Texts that are said once or in a list, each with its place. */
export function placed(
  said: string | readonly string[] | undefined,
  path: Path,
): readonly { readonly text: string; readonly at: Path }[] {
  if (typeof said === "string") return [{ text: said, at: path }];
  return (said ?? []).map((text, index) => ({ text, at: [...path, index] }));
}
