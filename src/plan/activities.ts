import type { AuditActivity } from "../model/audit.ts";
import { total } from "../model/workload.ts";
import { evidenceOf } from "./evidence.ts";
import type { Findings } from "./findings.ts";
import { perMonth } from "../model/per-month.ts";
import { monthly, trendIn } from "./months.ts";
import { peopleForFourFifths } from "../model/people-for-four-fifths.ts";
import { releasesOf } from "./releases.ts";
import { copied, effortBasis } from "./summary.ts";

/** Numbers and verdict of every activity that was found, in the order of the assessments. */
export function activitiesOf({
  workload,
  assessed,
  activities,
  minutesOf,
  people,
  answers,
}: Findings): AuditActivity[] {
  const { activities: loads, period } = workload;
  const known = new Map(activities.map((activity) => [activity.id, activity]));
  return assessed.assessments.flatMap((assessment): AuditActivity[] => {
    const load = loads.get(assessment.activity);
    if (load === undefined) return [];
    const { eliminate, automate, outsource } = assessment.scores;
    const { stability } = assessment;
    return [
      {
        id: load.activity,
        title: known.get(load.activity)?.title ?? "Not recognised",
        tickets: total(load.tickets),
        classSplit: { ...load.tickets },
        effortHours: total(load.effortHours),
        effortBasis: effortBasis(load.byBasis),
        effortByBasis: copied(load.byBasis),
        defaultMinutes: minutesOf(load.activity),
        hoursPerMonth: perMonth(total(load.effortHours), period) ?? null,
        months: monthly(load.months, period),
        trend: trendIn(load.months, period).words,
        kinds: Object.fromEntries(load.kinds),
        verdict: assessment.verdict,
        runnerUp: assessment.runnerUp,
        because: assessment.because,
        confidence: assessment.confidence,
        scores: { eliminate: { ...eliminate }, automate: { ...automate }, outsource: { ...outsource } },
        stability: { ...stability, flips: stability.flips.map((flip) => ({ ...flip })) },
        criteria: assessment.judgements.map((judgement) => ({ ...judgement })),
        gates: assessment.gates.map((gate) => ({ ...gate, verdicts: [...gate.verdicts] })),
        notWithout: [...assessment.notWithout],
        evidence: evidenceOf(load, { workload, verdict: assessment.verdict, people: people.mode }),
        releases: releasesOf(assessment, load, workload, answers?.known) ?? null,
        peopleForFourFifths: peopleForFourFifths(load) ?? null,
        samples: load.samples.map((sample) => ({ ...sample })),
      },
    ];
  });
}
