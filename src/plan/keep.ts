import { neverOut } from "../model/gate-hits.ts";
import type { ActivityFacts } from "../model/activity-facts.ts";
import type { Assessment, GateHit } from "../model/assessment.ts";
import type { Audit } from "../model/audit.ts";
import { total, type Workload } from "../model/workload.ts";

type Kept = Audit["keep"][number];

/**
 * What not to hand out, because a gate forbids it, it sets the house apart or the scores keep it: the most hours first.
 * What has too few tickets for a verdict is here as well, since a gate asks for none.
 */
export function keepOf(
  { activities: loads }: Pick<Workload, "activities">,
  assessments: readonly Assessment[],
  activities: readonly Pick<ActivityFacts, "id" | "title">[],
): Kept[] {
  const titles = new Map(activities.map(({ id, title }) => [id, title]));
  return assessments
    .flatMap((assessment) => {
      const title = titles.get(assessment.activity);
      const because = reasonToKeep(assessment);
      const load = loads.get(assessment.activity);
      if (title === undefined || because === undefined || load === undefined) return [];
      const hours = total(load.effortHours);
      return [{ activity: assessment.activity, title, because, hours }];
    })
    .toSorted((a, b) => b.hours - a.hours || (a.activity < b.activity ? -1 : 1))
    .map(({ activity, title, because }) => ({ activity, title, because }));
}

function reasonToKeep(assessment: Assessment): string | undefined {
  const { gates, verdict, because } = assessment;
  const forbidden = neverOut(assessment) ?? gates.find(isFixedToStay);
  if (forbidden === undefined) return verdict === "keep" ? because : undefined;
  return gates.some(({ gate }) => gate === "outsourced-already")
    ? `${forbidden.because}; a supplier does it already, so agree on this with that supplier first`
    : forbidden.because;
}

/** What may only be kept; work that is to grow is not meant here. */
function isFixedToStay({ effect, verdicts }: GateHit): boolean {
  return effect === "only" && verdicts.length === 1 && verdicts[0] === "keep";
}
