import type { GateHit } from "../model/assessment.ts";
import { verdicts, type Verdict } from "../model/verdict.ts";

export function forbids(gates: readonly GateHit[], verdict: Verdict): boolean {
  return gates.some((gate) => gate.effect === "never" && gate.verdicts.includes(verdict));
}

/** The verdicts that gates leave; too little evidence outweighs all others. Undefined where none fixes anything. */
export function onlyLeaves(gates: readonly GateHit[]): readonly Verdict[] | undefined {
  const fixing = gates.filter(({ effect }) => effect === "only");
  if (fixing.length === 0) return undefined;
  if (fixing.some((gate) => gate.verdicts.includes("review"))) return ["review"];
  return verdicts.filter((verdict) => fixing.every((gate) => gate.verdicts.includes(verdict)));
}
