import type { Evidence } from "../model/work.ts";
import type { Signal } from "../signals/signal.ts";
import type { Findings } from "./findings.ts";
import type { Reading } from "./readings.ts";

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
export const activityReasons = (
  { activities, signals, recordType, sourceCode }: Findings,
  id: string,
): readonly Evidence[] => {
  const reading = activities.get(id);
  const named = recordType?.kind.activities[id];
  const fault = orders.has(id) ? loudestFault(signals) : undefined;
  const writes = sourceCode !== undefined && ofDevelopers.has(id);
  if (reading === undefined && named === undefined && fault === undefined && !writes) return nothing;
  const reasons: Evidence[] = [];
  if (reading !== undefined) reasons.push({ ...reading.best, kind: "activity", weight: reading.score });
  if (recordType !== undefined && named !== undefined) {
    reasons.push({ ...recordType.evidence, weight: recordType.firmness * named });
  }
  if (writes) {
    reasons.push({ kind: "text", text: sourceCode.text, weight: writesCode * sourceCode.firmness });
  }
  if (fault !== undefined) {
    reasons.push({ ...fault.best, weight: -brokenNotOrdered * Math.min(mostFault, fault.score) });
  }
  return reasons;
};

const nothing: readonly Evidence[] = [];

/** Program text in the ticket says whose tracker this is. */
const ofDevelopers: ReadonlySet<string> = new Set(["application-defect", "application-enhancement"]);
const writesCode = 2;

/** What is ordered, renewed or discussed is not what broke, though it may be named in the same breath. */
const orders: ReadonlySet<string> = new Set([
  "software-install",
  "joiner-mover-leaver",
  "asset-and-procurement",
  "network-security-change",
  "renewals",
  "coordination-and-overhead",
  "knowledge-and-training",
  "vendor-management",
  "compliance-and-audit",
]);
const brokenNotOrdered = 0.5;

const mostFault = 2;

const loudestFault = (signals: Findings["signals"]): Reading | undefined => {
  const [wrong, cannot] = [signals.get("something-is-wrong"), signals.get("user-cannot")];
  return (wrong?.score ?? 0) >= (cannot?.score ?? 0) ? wrong : cannot;
};
