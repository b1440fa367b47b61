import type { ActivityFacts } from "../model/activity-facts.ts";
import type { Assessment, GateHit, Judgement } from "../model/assessment.ts";
import { total, type ActivityLoad, type Workload } from "../model/workload.ts";
import { criteria } from "../criteria/index.ts";
import { gates } from "../gates/index.ts";
import type { Case } from "./case.ts";
import { decide } from "./decide.ts";
import { notWithout } from "./not-without.ts";
import { confidenceOf, scoreOf } from "./score.ts";

/** What should happen to each kind of work that was found, and why: the most hours first. */
export function assess(workload: Workload, activities: readonly ActivityFacts[]): readonly Assessment[] {
  const known = new Map(activities.map((activity) => [activity.id, activity]));
  return [...workload.activities.values()].toSorted(byHours).map((load) => {
    const activity = known.get(load.activity);
    return activity === undefined ? notRecognised(load) : assessOne({ load, activity, workload });
  });
}

function assessOne(work: Pick<Case, "load" | "activity" | "workload">): Assessment {
  const judgements = criteria.map((criterion): Judgement => {
    const { id, title, weight } = criterion;
    return { criterion: id, title, weight, ...criterion.judge(work.load, work) };
  });
  const hits = gates.flatMap((gate): GateHit[] => {
    const hit = gate.check(work.load, work);
    return hit === undefined ? [] : [{ gate: gate.id, title: gate.title, ...hit }];
  });
  const confidence = confidenceOf(judgements);
  const decision = decide({ ...work, judgements, gates: hits, score: scoreOf(judgements), confidence });
  return {
    activity: work.activity.id,
    judgements,
    gates: hits,
    verdict: decision.verdict,
    runnerUp: decision.runnerUp,
    because: decision.because,
    confidence: decision.presumed ? Math.min(confidence, mostPresumed) : confidence,
    notWithout: decision.verdict === "outsource" ? notWithout(work.activity) : [],
  };
}

/** What is presumed and not measured is never more certain than a coin: domain judgement. */
const mostPresumed = 0.5;

function notRecognised({ activity }: ActivityLoad): Assessment {
  return {
    activity,
    judgements: [],
    gates: [],
    verdict: "review",
    runnerUp: "review",
    because: "the text does not say what kind of work this is",
    confidence: 0,
    notWithout: [],
  };
}

function byHours(a: ActivityLoad, b: ActivityLoad): number {
  return total(b.effortHours) - total(a.effortHours) || (a.activity < b.activity ? -1 : 1);
}
