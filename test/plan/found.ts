import { assess } from "../../src/assess/assess.ts";
import type { ActivityFacts } from "../../src/model/activity-facts.ts";
import { sortedAnswers, type SaidOfQuestions } from "../../src/model/answers.ts";
import type { GateHit } from "../../src/model/assessment.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { fieldNames } from "../../src/model/field.ts";
import { total, type ActivityLoad, type Workload } from "../../src/model/workload.ts";
import type { Findings } from "../../src/plan/findings.ts";
import { findingsOf, judged } from "./judged.ts";
import { alike, factsOf, monthly, readyToHandOut, traits, workloadOf } from "../workload/loads.ts";

/** Everything a plan is made from: of these loads, activities and answers, judged as an audit judges them. */
export function found(
  loads: readonly ActivityLoad[],
  activities: readonly ActivityFacts[],
  said?: SaidOfQuestions,
  given: Given = {},
): Findings {
  const answers = said === undefined ? undefined : { ...sortedAnswers(said), file: "ktlo.answers.json" };
  const workload = complete(loads, given);
  const assessed = assess(workload, activities, answers?.known ?? {});
  return { ...findingsOf([]), workload, assessed, activities, answers };
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
  factsOf({ id: "application-support", title: "Applications" }),
  factsOf({ id: "joiner-mover-leaver", title: "Joiners, movers and leavers", guard: "identity" }),
  factsOf({
    id: "network-security-change",
    title: "Firewall",
    guard: "approval-stays",
    presumption: "review",
  }),
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

interface Own {
  readonly verdict: Verdict;
  readonly share?: number;
  readonly gates?: readonly GateHit[];
  readonly traits?: ActivityLoad["traits"];
}

/** These verdicts, whatever criteria and gates would have said: the plan is to hold for any. */
export function withVerdicts(
  works: readonly (readonly [id: string, Own])[],
  said: SaidOfQuestions = {},
  workload: Given = {},
): Findings {
  const all = works.map(([id, { verdict, share = 1, gates = [], traits: own = traits({}) }]) => {
    const word =
      share >= 0.9 ? ("stable" as const) : share < 0.7 ? ("fragile" as const) : ("leaning" as const);
    const stability = { share, word, flips: [] };
    return judged(verdict, { id, load: toHandOut(id, { traits: own }), assessment: { gates, stability } });
  });
  const answers = { ...sortedAnswers(said), file: "ktlo.answers.json" };
  return {
    ...findingsOf(all, { activities }),
    workload: complete(
      all.map(({ load }) => load),
      workload,
    ),
    answers,
  };
}

/** From an export in which nothing is missing. */
function complete(loads: readonly ActivityLoad[], given: Given): Workload {
  const { tickets } = workloadOf(loads);
  return workloadOf(loads, {
    filled: new Map(fieldNames.map((field) => [field, total(tickets)])),
    ...given,
  });
}

type Given = NonNullable<Parameters<typeof workloadOf>[1]>;
