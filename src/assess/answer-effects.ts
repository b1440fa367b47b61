import type { ActivityFacts } from "../model/activity-facts.ts";
import { withAnswer, type Answers } from "../model/answers.ts";
import type { AnswerEffect } from "../model/assessment.ts";
import type { Verdict } from "../model/verdict.ts";
import type { Workload } from "../model/workload.ts";
import { questions } from "../questions/index.ts";
import { caseOf } from "./case-of.ts";
import { verdictsIn } from "./verdicts-in.ts";
import { worksOf } from "./works.ts";

interface Situation {
  readonly workload: Workload;
  readonly activities: readonly ActivityFacts[];
  readonly answers: Answers;
}

/** Answers without which a verdict would be another one. */
export function answersMoved(situation: Situation): readonly AnswerEffect[] {
  const now = verdictsUnder(situation);
  return theMostFirst(
    questions.flatMap(({ id }) => {
      if (situation.answers[id] === undefined) return [];
      const without = verdictsUnder({ ...situation, answers: { ...situation.answers, [id]: undefined } });
      return [{ question: id, activities: different(now, without) }];
    }),
  );
}

/** Open questions of which some answer would turn a verdict, and the activities it could turn. */
export function couldMove(situation: Situation): readonly AnswerEffect[] {
  const now = verdictsUnder(situation);
  const { workload, answers } = situation;
  const found = { activities: [...now.keys()], applications: [...workload.applications.keys()] };
  return theMostFirst(
    questions.flatMap((question) => {
      if (answers[question.id] !== undefined) return [];
      const turned = question
        .alternatives(found)
        .flatMap((value) =>
          different(now, verdictsUnder({ ...situation, answers: withAnswer(answers, question.id, value) })),
        );
      return [{ question: question.id, activities: [...new Set(turned)] }];
    }),
  );
}

function verdictsUnder({ workload, activities, answers }: Situation): ReadonlyMap<string, Verdict> {
  return new Map(
    worksOf(workload, activities, answers).map((work) => [
      work.activity.id,
      verdictsIn(caseOf(work))[0] ?? "review",
    ]),
  );
}

function different(now: ReadonlyMap<string, Verdict>, then: ReadonlyMap<string, Verdict>): readonly string[] {
  return [...now].flatMap(([activity, verdict]) => (then.get(activity) === verdict ? [] : [activity]));
}

/** Questions keep their order where they move as many verdicts. */
function theMostFirst(effects: readonly AnswerEffect[]): readonly AnswerEffect[] {
  return effects
    .filter(({ activities }) => activities.length > 0)
    .toSorted((a, b) => b.activities.length - a.activities.length);
}
