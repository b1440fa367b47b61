import type { Flip } from "../model/assessment.ts";
import { percent } from "../text/numbers.ts";
import type { Case } from "./case.ts";
import { pointsOf } from "./scores.ts";
import { verdictsIn } from "./verdicts-in.ts";
import { withPoints } from "./with-points.ts";

/** Each weight alone, by up to half of it in either direction. */
const steps = [0.1, 0.2, 0.3, 0.4, 0.5];

/** The smallest change of a single weight that turns the verdict, for each weight that can. */
export function flipsByWeight(work: Case): readonly Flip[] {
  const [verdict] = verdictsIn(work);
  return steps
    .flatMap((step) => [step, -step])
    .flatMap((change): Change[] =>
      work.judgements.flatMap(({ criterion, title, weight }) => {
        const points = pointsOf(work.judgements, new Map([[criterion, weight * (1 + change)]]));
        const [to = "review"] = verdictsIn(withPoints(work, points));
        return to === verdict ? [] : [{ criterion, title, change, to }];
      }),
    )
    .filter(isFirst)
    .map(({ title, change, to }) => ({
      by: "weight",
      to,
      if: `${title.toLowerCase()} counts ${percent(Math.abs(change))} ${change > 0 ? "more" : "less"}`,
    }));
}

interface Change {
  readonly criterion: string;
  readonly title: string;
  readonly change: number;
  readonly to: Flip["to"];
}

/** Steps grow, so the first change of a criterion is its smallest. */
function isFirst({ criterion }: Change, at: number, all: readonly Change[]): boolean {
  return all.findIndex((other) => other.criterion === criterion) === at;
}
