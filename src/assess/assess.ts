import type { ActivityFacts } from "../model/activity-facts.ts";
import type { Answers } from "../model/answers.ts";
import type { Assessed, Assessment, Flip } from "../model/assessment.ts";
import { total, type ActivityLoad, type Workload } from "../model/workload.ts";
import { answerEffects } from "./answer-effects.ts";
import type { Work } from "./work.ts";
import { caseOf } from "./case-of.ts";
import { decide } from "./decide.ts";
import { notWithout } from "./not-without.ts";
import { stabilityOf } from "./stability.ts";
import { worksOf } from "./works.ts";

/** What should happen to each kind of work that was found, and why: the most hours first. */
export function assess(
  workload: Workload,
  activities: readonly ActivityFacts[],
  answers: Answers = {},
): Assessed {
  const works = worksOf(workload, activities, answers);
  const { moved, open, flips } = answerEffects({ workload, activities, answers });
  const assessments = [...workload.activities.values()].toSorted(byHours).map((load) => {
    const work = works.find(({ activity }) => activity.id === load.activity);
    return work === undefined ? notRecognised(load) : assessOne(work, flips.get(load.activity) ?? []);
  });
  return { assessments, moved, open };
}

function assessOne(work: Work, byAnswer: readonly Flip[]): Assessment {
  const judged = caseOf(work);
  const decision = decide(judged);
  const { eliminate, automate, outsource } = judged.scores;
  const stability = stabilityOf(judged);
  return {
    activity: work.activity.id,
    judgements: judged.judgements,
    gates: judged.gates,
    scores: { eliminate, automate, outsource },
    ...decision,
    stability: { ...stability, flips: [...stability.flips, ...byAnswer] },
    notWithout: decision.verdict === "outsource" ? notWithout(work) : [],
  };
}

function notRecognised({ activity }: ActivityLoad): Assessment {
  const nothing = { points: 0, confidence: 0 };
  return {
    activity,
    judgements: [],
    gates: [],
    scores: { eliminate: nothing, automate: nothing, outsource: nothing },
    verdict: "review",
    runnerUp: "review",
    because: "the text does not say what kind of work this is",
    confidence: 0,
    stability: { share: 1, word: "stable", flips: [] },
    notWithout: [],
  };
}

function byHours(a: ActivityLoad, b: ActivityLoad): number {
  return total(b.effortHours) - total(a.effortHours) || (a.activity < b.activity ? -1 : 1);
}
