import type { ActivityFacts } from "../model/activity-facts.ts";
import type { Answers } from "../model/answers.ts";
import { shareOfRun } from "../model/outsourcing-limit.ts";
import type { ActivityLoad, Workload } from "../model/workload.ts";
import type { Work } from "./work.ts";
import { caseOf } from "./case-of.ts";
import { verdictsIn } from "./verdicts-in.ts";

/** Every kind of work that was found and is known, with how much of all run work would go to suppliers. */
export function worksOf(
  workload: Workload,
  activities: readonly ActivityFacts[],
  answers: Answers,
): readonly Work[] {
  const works = activities.flatMap((activity): Work[] => {
    const load = workload.activities.get(activity.id);
    return load === undefined ? [] : [{ load, activity, workload, answers }];
  });
  const outsourcedShare = shareOfRun(outsourced(works), workload);
  return works.map((work) => ({ ...work, outsourcedShare }));
}

/** Found without the gate that asks for it. */
function outsourced(works: readonly Work[]): readonly ActivityLoad[] {
  return works.flatMap((work) => (verdictsIn(caseOf(work))[0] === "outsource" ? [work.load] : []));
}
