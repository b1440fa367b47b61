import type { ActivityFacts } from "../model/activity-facts.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Audit } from "../model/audit.ts";
import { total, type Workload } from "../model/workload.ts";

type Kept = Audit["keep"][number];

const most = 12;

/** What not to hand out, because a gate forbids it or the scores keep it: the most hours first. */
export function keepOf(
  { activities: loads }: Workload,
  assessments: readonly Assessment[],
  activities: readonly ActivityFacts[],
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
    .slice(0, most)
    .map(({ activity, title, because }) => ({ activity, title, because }));
}

function reasonToKeep(assessment: Assessment): string | undefined {
  return forbidden(assessment) ?? (assessment.verdict === "keep" ? assessment.because : undefined);
}

function forbidden({ gates }: Assessment): string | undefined {
  return gates.find(({ effect, verdicts }) => effect === "never" && verdicts.includes("outsource"))?.because;
}
