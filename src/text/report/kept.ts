import type { Audit } from "../../model/audit.ts";

export interface Kept {
  readonly because: string;
  readonly titles: readonly string[];
}

/** Activities that share a reason stand together, so that it is read once. */
export function keptByReason(kept: Audit["keep"]): Kept[] {
  const reasons = new Map<string, string[]>();
  for (const { title, because } of kept) {
    const titles = reasons.get(because);
    if (titles === undefined) reasons.set(because, [title]);
    else titles.push(title);
  }
  return [...reasons].map(([because, titles]) => ({ because, titles }));
}
