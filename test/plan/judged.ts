import { byDefault } from "../../src/definitions/default.ts";
import { definitions } from "../../src/definitions/index.ts";
import type { ActivityFacts } from "../../src/model/activity-facts.ts";
import { sortedAnswers, type Answers } from "../../src/model/answers.ts";
import type { Assessment, GateHit } from "../../src/model/assessment.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import type { ActivityLoad, BasisLoad, ByBasis } from "../../src/model/workload.ts";
import type { Findings } from "../../src/plan/findings.ts";
import { factsOf, loadOf, traits, workloadOf } from "../workload/loads.ts";

/** A kind of work with its verdict, whatever would lead to it. */
export interface Judged {
  readonly load: ActivityLoad;
  readonly facts: ActivityFacts;
  readonly assessment: Assessment;
}

/** A hundred logged hours of run work in six months, all of it within the reach of every verdict. */
export function judged(
  verdict: Verdict,
  {
    id = `to-${verdict}`,
    load = {},
    facts = {},
    assessment = {},
  }: {
    readonly id?: string;
    readonly load?: Partial<ActivityLoad>;
    readonly facts?: Partial<ActivityFacts>;
    readonly assessment?: Partial<Assessment>;
  } = {},
): Judged {
  return {
    load: loadOf({
      activity: id,
      effortHours: { run: 100, transform: 0, unclear: 0 },
      byBasis: basis({ logged: { tickets: 100, hours: 100 } }),
      traits: traits({ avoidable: [100, 100], standard: [100, 100], "on-site": [0, 100] }),
      ...load,
    }),
    facts: factsOf({ id, title: id.toUpperCase(), ...facts }),
    assessment: assessed(id, verdict, assessment),
  };
}

function assessed(activity: string, verdict: Verdict, given: Partial<Assessment>): Assessment {
  const nothing = { points: 50, confidence: 1 };
  return {
    activity,
    verdict,
    runnerUp: "review",
    because: "it is so",
    judgements: [],
    gates: [],
    scores: { eliminate: nothing, automate: nothing, outsource: nothing },
    confidence: 1,
    stability: { share: 1, word: "stable", flips: [] },
    notWithout: [],
    ...given,
  };
}

export function basis(given: Partial<Record<keyof ByBasis, BasisLoad>>): ByBasis {
  const none = { tickets: 0, hours: 0 };
  return { logged: none, "hands-on-share": none, "default-minutes": none, ...given };
}

export function first(verdict: Verdict, because = "mend it"): GateHit {
  return { gate: "mend", title: "Mend it", effect: "first", verdicts: [verdict], because };
}

/** What the left half of the pipe would have found. */
export function findingsOf(
  all: readonly Judged[],
  {
    answers,
    ...given
  }: Partial<Omit<Findings, "answers" | "workload">> & {
    readonly answers?: Answers;
    readonly workload?: Parameters<typeof workloadOf>[1];
  } = {},
): Findings {
  const { workload, ...rest } = given;
  return {
    version: "1.0.0",
    files: [],
    rejections: { total: 0, first: [] },
    workload: workloadOf(
      all.map(({ load }) => load),
      workload,
    ),
    assessed: { assessments: all.map(({ assessment }) => assessment), moved: [], open: [] },
    activities: all.map(({ facts }) => facts),
    definitions,
    definition: byDefault,
    minutesOf: () => 15,
    learning: { adapted: false },
    people: { mode: "group" },
    ...(answers === undefined ? {} : { answers: { file: "ktlo.answers.json", ...sortedAnswers(answers) } }),
    ...rest,
  };
}
