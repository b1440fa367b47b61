import { assess } from "../../src/assess/assess.ts";
import { byDefault } from "../../src/definitions/default.ts";
import { definitions } from "../../src/definitions/index.ts";
import type { ActivityFacts } from "../../src/model/activity-facts.ts";
import { sortedAnswers, type SaidOfQuestions } from "../../src/model/answers.ts";
import type { Assessment, GateHit } from "../../src/model/assessment.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import type { ActivityLoad, Workload } from "../../src/model/workload.ts";
import type { Findings } from "../../src/plan/findings.ts";
import { alike, factsOf, monthly, readyToHandOut, traits, workloadOf } from "../workload/loads.ts";

/** Everything a plan is made from: of these loads, activities and answers, judged as an audit judges them. */
export function found(
  loads: readonly ActivityLoad[],
  activities: readonly ActivityFacts[],
  said?: SaidOfQuestions,
  given: Parameters<typeof workloadOf>[1] = {},
): Findings {
  const answers = said === undefined ? undefined : { ...sortedAnswers(said), file: "ktlo.answers.json" };
  const workload: Workload = workloadOf(loads, given);
  return {
    version: "1.0.0",
    files: [],
    rejections: { total: 0, first: [] },
    workload,
    assessed: assess(workload, activities, answers?.known ?? {}),
    activities,
    definitions,
    definition: byDefault,
    minutesOf: () => 15,
    learning: { adapted: false },
    answers,
    people: { mode: "group" },
  };
}

const none = { run: 0, transform: 0, unclear: 0 };

/** One kind of work for each verdict, as the catalogue has them. */
export const activities: readonly ActivityFacts[] = [
  factsOf({ id: "monitoring-and-alerts", title: "Monitoring", presumption: "eliminate" }),
  factsOf({ id: "how-to-and-information", title: "How-to", presumption: "eliminate" }),
  factsOf({ id: "software-install", title: "Software", presumption: "automate" }),
  factsOf({ id: "printing", title: "Printing" }),
  factsOf({ id: "device-support", title: "Devices" }),
  factsOf({ id: "server-and-storage", title: "Servers" }),
  factsOf({ id: "password-and-lockout", title: "Passwords", guard: "identity", presumption: "automate" }),
  factsOf({ id: "integration", title: "Integration", usually: "transform", presumption: "grow" }),
  factsOf({ id: "vendor-management", title: "Vendors", presumption: "keep", guard: "retained", market: 1 }),
  factsOf({ id: "backup-and-recovery", title: "Backup", guard: "regulated" }),
];

export function toEnd(activity: string, given: Partial<ActivityLoad> = {}): ActivityLoad {
  return toHandOut(activity, { traits: traits({ avoidable: [580, 600] }), ...given });
}

export function toAutomate(activity: string, given: Partial<ActivityLoad> = {}): ActivityLoad {
  return readyToHandOut({
    activity,
    ...given,
    traits: traits({ standard: [590, 600] }),
    alike: alike(580, 600),
  });
}

/** Hardly two tickets are alike, so no machine does it. */
export function toHandOut(activity: string, given: Partial<ActivityLoad> = {}): ActivityLoad {
  return readyToHandOut({ activity, alike: alike(100, 600), ...given });
}

export function toGrow(activity: string, given: Partial<ActivityLoad> = {}): ActivityLoad {
  return readyToHandOut({
    activity,
    tickets: { ...none, transform: 60 },
    effortHours: { ...none, transform: 900 },
    months: monthly(10, 10, 10, 10, 10, 10),
    ...given,
  });
}

interface Judged {
  readonly verdict: Verdict;
  readonly share?: number;
  readonly gates?: readonly GateHit[];
  readonly traits?: ActivityLoad["traits"];
}

/** Findings with these verdicts, whatever criteria and gates would have said: the plan is to hold for any. */
export function judged(
  works: readonly (readonly [id: string, Judged])[],
  said?: SaidOfQuestions,
  given: Parameters<typeof workloadOf>[1] = {},
): Findings {
  const loads = works.map(([id, own]) =>
    toHandOut(id, own.traits === undefined ? {} : { traits: own.traits }),
  );
  const answers = said === undefined ? undefined : { ...sortedAnswers(said), file: "ktlo.answers.json" };
  const assessments = works.map(([id, own]): Assessment => {
    const { verdict, share = 1, gates = [] } = own;
    const word = share >= 0.9 ? "stable" : share < 0.7 ? "fragile" : "leaning";
    const points = { points: 50, confidence: 1 };
    return {
      activity: id,
      judgements: [],
      gates,
      scores: { eliminate: points, automate: points, outsource: points },
      verdict,
      runnerUp: "review",
      because: "somebody said so",
      confidence: 0.8,
      stability: { share, word, flips: [] },
      notWithout: [],
    };
  });
  return {
    ...found([], activities, said, given),
    workload: workloadOf(loads, given),
    assessed: { assessments, moved: [], open: [] },
    answers,
  };
}
