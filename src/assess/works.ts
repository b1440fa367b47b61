import type { ActivityFacts } from "../model/activity-facts.ts";
import type { Answers } from "../model/answers.ts";
import type { Workload } from "../model/workload.ts";
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
  const outsourcedShare = outsourcedOf(works, workload);
  return works.map((work) => ({ ...work, outsourcedShare }));
}

/** Found without the gate that asks for it. */
function outsourcedOf(works: readonly Work[], { effortHours }: Workload): number {
  const handedOut = works
    .filter((work) => verdictsIn(caseOf(work))[0] === "outsource")
    .reduce((sum, { load }) => sum + load.effortHours.run, 0);
  return effortHours.run > 0 ? handedOut / effortHours.run : 0;
}
