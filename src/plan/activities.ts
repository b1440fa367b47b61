import type { ActivityFacts } from "../model/activity-facts.ts";
import type { Assessment } from "../model/assessment.ts";
import type { AuditActivity } from "../model/audit.ts";
import { total, type Workload } from "../model/workload.ts";
import { monthly, trendIn } from "./months.ts";
import { effortBasis } from "./summary.ts";

/** Numbers and verdict of every activity that was found, in the order of the assessments. */
export function activitiesOf(
  { activities: loads, period }: Workload,
  assessments: readonly Assessment[],
  activities: readonly ActivityFacts[],
  minutesOf: (activity: string) => number,
): AuditActivity[] {
  const known = new Map(activities.map((activity) => [activity.id, activity]));
  return assessments.flatMap((assessment): AuditActivity[] => {
    const load = loads.get(assessment.activity);
    if (load === undefined) return [];
    const facts = known.get(load.activity);
    const tickets = total(load.tickets);
    return [
      {
        id: load.activity,
        title: facts?.title ?? "Not recognised",
        tickets,
        classSplit: { ...load.tickets },
        effortHours: total(load.effortHours),
        effortBasis: effortBasis(load.logged, tickets),
        defaultMinutes: minutesOf(load.activity),
        months: monthly(load.months, period),
        trend: trendIn(load.months, period).words,
        verdict: assessment.verdict,
        runnerUp: assessment.runnerUp,
        because: assessment.because,
        confidence: assessment.confidence,
        criteria: assessment.judgements.map((judgement) => ({ ...judgement })),
        gates: assessment.gates.map((gate) => ({ ...gate, verdicts: [...gate.verdicts] })),
        notWithout: [...assessment.notWithout],
        samples: load.samples.map((sample) => ({ ...sample })),
      },
    ];
  });
}
