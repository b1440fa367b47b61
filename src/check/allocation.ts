import type { WorkClass } from "../model/work.ts";
import { total, type ByClass } from "../model/workload.ts";
import { apportion, sum } from "../text/numbers.ts";

const classes: readonly WorkClass[] = ["run", "transform", "unclear"];

/** The least part of a sheet that a class gets, as far as the export has tickets of it. */
const least: ByClass = { run: 0.2, transform: 0.2, unclear: 0.05 };

/**
 * How many tickets of each class that was said go on a sheet: in proportion to the export, but at least a fifth run, a
 * fifth transform and a twentieth unclear.
 *
 * In proportion, a sheet of 100 would hold about ten tickets said to transform, too few to tell how many of them do. A
 * given number of labels tells most where each class gets tickets by its size times the spread of its labels (Neyman
 * 1934). Say 3 % of run, 15 % of transform and half of unclear are wrong, and the spreads are 0.17, 0.36 and 0.5: of an
 * export with 88, 10 and 2 % that makes 76, 18 and 5 of 100, about what this rule gives without knowing the errors.
 */
export function allocate(sizes: ByClass, count: number): ByClass {
  const wanted = Math.min(count, total(sizes));
  const given: Record<WorkClass, number> = { run: 0, transform: 0, unclear: 0 };
  let open = classes;
  for (;;) {
    const rest = wanted - total(given);
    const size = sum(open.map((each) => sizes[each]));
    const tooFew = open.filter((each) => (rest * sizes[each]) / size < leastOf(each));
    if (tooFew.length === 0) {
      const shares = apportion(
        open.map((each) => sizes[each]),
        rest,
      );
      open.forEach((each, at) => (given[each] = shares[at] ?? 0));
      return given;
    }
    for (const each of tooFew) given[each] = leastOf(each);
    open = open.filter((each) => !tooFew.includes(each));
  }

  function leastOf(each: WorkClass): number {
    return Math.min(sizes[each], Math.ceil(least[each] * wanted));
  }
}

/**
 * Shares a number of draws out over parts in proportion to their sizes, each rounded down or up by where it lies behind
 * `start` (0 to 1, drawn by lot). So a part with one ticket in a thousand has its chance, every ticket has the same, and
 * the plain mean of what is drawn is unbiased: systematic sampling (Cochran, Sampling Techniques, 3rd ed., chapter 8).
 */
export function spread(sizes: readonly number[], draws: number, start: number): number[] {
  const all = sum(sizes);
  let before = 0;
  return sizes.map((size) => {
    const from = Math.floor((draws * before) / all + start);
    before += size;
    return Math.floor((draws * before) / all + start) - from;
  });
}
