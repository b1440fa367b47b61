import type { WorkClass } from "../model/work.ts";
import { total, type ByClass } from "../model/workload.ts";
import { sum } from "../text/numbers.ts";
import { leastLabels, type Interval } from "./interval.ts";
import { partOfSum } from "./part-of-sum.ts";
import { stratified } from "./stratified.ts";

/** Rows of a sheet: what was said, then what was labelled. */
export type Confusion = Readonly<Record<WorkClass, ByClass>>;

/** If not one miss on the sheet leaves an interval wider than this, the sheet is too small to tell. */
const widest = 0.5;

/**
 * How much of what transforms is said to: found is what transforms among that, missed is what transforms among the rest.
 * The rest is most of the export, so that one miss on the sheet stands for many, and none is no proof. Whether there are
 * labels enough is asked as if no miss were found, so that what was found does not decide (see `told`).
 */
export function recall(confusion: Confusion, sizes: ByClass): Interval | null {
  const labels = total(confusion.transform);
  if (labels < Math.min(leastLabels.part, sizes.transform)) return null;
  const found = amount(["transform"], (said) => confusion[said].transform);
  const atBest = partOfSum(
    found,
    amount(rest, () => 0),
  );
  if (atBest === undefined || atBest.high - atBest.low > widest) return null;
  return (
    partOfSum(
      found,
      amount(rest, (said) => confusion[said].transform),
    ) ?? null
  );

  /** In tickets of the export. */
  function amount(of: readonly WorkClass[], hitsOf: (said: WorkClass) => number): Interval {
    const strata = of.map((said) => ({
      size: sizes[said],
      labelled: total(confusion[said]),
      hits: hitsOf(said),
    }));
    const all = sum(strata.map(({ size }) => size));
    const { value, low, high } = stratified(strata);
    return { value: value * all, low: low * all, high: high * all };
  }
}

const rest: readonly WorkClass[] = ["run", "unclear"];
