import type { Flip } from "../model/assessment.ts";
import type { Case } from "./case.ts";
import { thresholds, type Thresholds } from "./thresholds.ts";
import { verdictsIn } from "./verdicts-in.ts";

const points = 5;

const limits: readonly { readonly key: keyof Thresholds; readonly title: string }[] = [
  { key: "eliminateFrom", title: "limit to eliminate" },
  { key: "automateFrom", title: "limit to automate" },
  { key: "outsourceFrom", title: "limit to outsource" },
  { key: "keepBelow", title: "limit to keep" },
];

/** Each limit between verdicts alone, five points higher or lower. */
export function flipsByThreshold(work: Case): readonly Flip[] {
  const [verdict] = verdictsIn(work);
  return limits.flatMap(({ key, title }) =>
    [points, -points].flatMap((change): Flip[] => {
      const [to = "review"] = verdictsIn(work, { ...thresholds, [key]: thresholds[key] + change });
      const where = `the ${title} is ${points} points ${change > 0 ? "higher" : "lower"}`;
      return to === verdict ? [] : [{ by: "threshold", to, if: where }];
    }),
  );
}
