import type { Audit } from "../model/audit.ts";
import { percent, percents, sum } from "./numbers.ts";

/**
 * "Transformation share of effort: 14% (strict) – 19% (default) – 24% (engineering); unclear 9%." from the smallest
 * share to the largest, each of all effort. No sentence where there is no effort to share.
 */
export function transformationByDefinition({ effortHours, byDefinition }: Audit["split"]): string {
  const all = sum(Object.values(effortHours));
  if (!(all > 0) || byDefinition.length === 0) return "";
  const shares = byDefinition
    .toSorted((a, b) => a.effortHours.transform - b.effortHours.transform)
    .map(({ id, effortHours: own }) => `${percent(own.transform / all)} (${id})`);
  const { run, transform, unclear } = effortHours;
  const [, , unclearShare = ""] = percents([run, transform, unclear]);
  return `Transformation share of effort: ${shares.join(" – ")}; unclear ${unclearShare}.`;
}
