import type { ActivityFacts } from "../model/activity-facts.ts";
import { numberOf, withAnswer, type Answers } from "../model/answers.ts";
import type { AnswerEffect, Flip } from "../model/assessment.ts";
import type { Verdict } from "../model/verdict.ts";
import type { Workload } from "../model/workload.ts";
import { hoursUnder } from "./hours-under.ts";
import { inWords } from "../interview/in-words.ts";
import { questions } from "../questions/index.ts";
import type { Question } from "../questions/question.ts";
import { caseOf } from "./case-of.ts";
import { verdictsIn } from "./verdicts-in.ts";
import { worksOf } from "./works.ts";

interface Situation {
  readonly workload: Workload;
  readonly activities: readonly ActivityFacts[];
  readonly answers: Answers;
}

export interface AnswerEffects extends OpenQuestions {
  /** Answers without which a verdict would be another one. */
  readonly moved: readonly AnswerEffect[];
}

/** What answers turned, and what others could turn. */
export function answerEffects(situation: Situation): AnswerEffects {
  const now = verdictsUnder(situation);
  return { moved: answersMoved(situation, now), ...couldMove(situation, now) };
}

type Verdicts = ReadonlyMap<string, Verdict>;

function answersMoved(situation: Situation, now: Verdicts): readonly AnswerEffect[] {
  return theMostFirst(
    questions.flatMap(({ id }) => {
      if (situation.answers[id] === undefined) return [];
      const without = verdictsUnder({ ...situation, answers: { ...situation.answers, [id]: undefined } });
      return [{ question: id, activities: different(now, without) }];
    }),
  );
}

interface OpenQuestions {
  /** Open questions of which some answer would turn a verdict, and the activities it could turn. */
  readonly open: readonly AnswerEffect[];
  /** The answers that would do so, by activity: for each question the first of them. */
  readonly flips: ReadonlyMap<string, readonly Flip[]>;
}

function couldMove(situation: Situation, now: Verdicts): OpenQuestions {
  const titles = new Map(situation.activities.map(({ id, title }) => [id, title]));
  const flips = new Map<string, Flip[]>();
  const open = questions.flatMap((question) => {
    if (situation.answers[question.id] !== undefined) return [];
    const turned = new Set<string>();
    for (const value of alternativesTo(question, situation)) {
      const then = verdictsUnder({
        ...situation,
        answers: withAnswer(situation.answers, question.id, value),
      });
      const words = inWords(question, value, titles) ?? "";
      for (const activity of different(now, then)) {
        if (turned.has(activity)) continue;
        turned.add(activity);
        const flip: Flip = {
          by: "answer",
          to: then.get(activity) ?? "review",
          if: `question ${numberOf(question.id)} is answered: ${words}`,
        };
        flips.set(activity, [...(flips.get(activity) ?? []), flip]);
      }
    }
    return [{ question: question.id, activities: [...turned] }];
  });
  return { open: theMostFirst(open), flips };
}

function alternativesTo(question: Question, { workload }: Situation): ReturnType<Question["alternatives"]> {
  return question.alternatives({
    activities: [...workload.activities.keys()],
    applications: [...workload.applications.keys()],
  });
}

function verdictsUnder({ workload, activities, answers }: Situation): Verdicts {
  return new Map(
    worksOf(hoursUnder(workload, answers), activities, answers).map((work) => [
      work.activity.id,
      verdictsIn(caseOf(work))[0] ?? "review",
    ]),
  );
}

function different(now: Verdicts, then: Verdicts): readonly string[] {
  return [...now].flatMap(([activity, verdict]) => (then.get(activity) === verdict ? [] : [activity]));
}

/** Questions keep their order where they move as many verdicts. */
function theMostFirst(effects: readonly AnswerEffect[]): readonly AnswerEffect[] {
  return effects
    .filter(({ activities }) => activities.length > 0)
    .toSorted((a, b) => b.activities.length - a.activities.length);
}
