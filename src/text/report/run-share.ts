import { percent, sum } from "../numbers.ts";

type Parts = Readonly<Record<"run" | "transform" | "unclear", number>>;

/** Of work that is mostly unclear nobody can tell it: domain judgement. */
const mostUnclear = 0.5;

/** "82%"; "–" where there is no work, or most of it is unclear. */
export function runShare(parts: Parts): string {
  const all = sum(Object.values(parts));
  return all > 0 && parts.unclear <= mostUnclear * all ? percent(parts.run / all) : "–";
}
