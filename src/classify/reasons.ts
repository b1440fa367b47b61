import type { Evidence } from "../model/work.ts";
import type { Signal } from "../signals/signal.ts";
import type { Findings } from "./findings.ts";

/** Reasons for a class, in log odds: above zero for transform, below for run. */
export const classReasons = (
  { signals: found, recordType, opening }: Findings,
  signals: readonly Signal[],
): readonly Evidence[] => [
  ...signals.flatMap(({ id, says, rule }) => {
    const reading = found.get(id);
    if (reading === undefined || says === "unclear") return [];
    const loud = reading.score * loudness(says, rule);
    return [{ ...reading.best, weight: says === "transform" ? loud : -loud }];
  }),
  ...(recordType === undefined
    ? []
    : [{ ...recordType.evidence, weight: recordType.firmness * recordType.kind.transform }]),
  ...(opening === undefined
    ? []
    : [{ kind: "phrase" as const, text: opening.word, weight: opening.transform }]),
];

/**
 * The first rule that fits wins: an earlier run rule is louder than a later one, and what ends a recurring fault
 * (rule 2) has to name the fault, so it is louder still.
 */
const loudness = (says: "run" | "transform", rule: number): number => {
  if (rule === endsRecurringWork) return 1.5;
  return says === "run" ? 1 - 0.03 * rule : 1;
};

const endsRecurringWork = 2;

/** Reasons for an activity, in log odds. */
export const activityReasons = ({ activities, recordType }: Findings, id: string): readonly Evidence[] => {
  const reading = activities.get(id);
  const named = recordType?.kind.activities[id];
  return [
    ...(reading === undefined ? [] : [{ ...reading.best, kind: "activity" as const, weight: reading.score }]),
    ...(recordType === undefined || named === undefined
      ? []
      : [{ ...recordType.evidence, weight: recordType.firmness * named }]),
  ];
};
