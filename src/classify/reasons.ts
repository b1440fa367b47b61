import type { Evidence } from "../model/work.ts";
import type { RecordType } from "./record-type.ts";
import type { Signal } from "../signals/signal.ts";
import type { Findings } from "./findings.ts";
import type { Quote, Reading } from "./readings.ts";

/** What speaks for a label, and how much, in log odds; its words are looked up when somebody asks. */
export interface Reason {
  readonly kind?: Evidence["kind"];
  readonly said: string | Quote;
  readonly weight: number;
}

/** Reasons for a class, in log odds: above zero for transform, below for run. */
export const classReasons = (
  { signals: found, recordType, opening }: Findings,
  signals: readonly Signal[],
): readonly Reason[] => [
  ...signals.flatMap(({ id, says, rule }) => {
    const reading = found.get(id);
    if (reading === undefined || says === "unclear") return [];
    const loud = reading.score * loudness(says, rule);
    return [{ said: reading.best, weight: says === "transform" ? loud : -loud }];
  }),
  ...(recordType === undefined ? [] : [named(recordType, recordType.kind.transform)]),
  ...(opening === undefined
    ? []
    : [{ kind: "phrase" as const, said: opening.word, weight: opening.transform }]),
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
): readonly Reason[] => {
  const reading = activities.get(id);
  const typical = recordType?.kind.activities[id];
  const fault = orders.has(id) ? loudestFault(signals) : undefined;
  const writes = sourceCode !== undefined && ofDevelopers.has(id);
  if (reading === undefined && typical === undefined && fault === undefined && !writes) return nothing;
  const reasons: Reason[] = [];
  if (reading !== undefined) reasons.push({ kind: "activity", said: reading.best, weight: reading.score });
  if (recordType !== undefined && typical !== undefined) reasons.push(named(recordType, typical));
  if (writes) {
    reasons.push({ kind: "text", said: sourceCode.text, weight: writesCode * sourceCode.firmness });
  }
  if (fault !== undefined) {
    reasons.push({ said: fault.best, weight: -brokenNotOrdered * Math.min(mostFault, fault.score) });
  }
  return reasons;
};

const named = ({ evidence: { kind, text }, firmness }: RecordType, weight: number): Reason => ({
  kind,
  said: text,
  weight: firmness * weight,
});

const nothing: readonly Reason[] = [];

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
