import type { GateHit } from "../model/assessment.ts";
import type { Verdict } from "../model/verdict.ts";

export function forbids(gates: readonly GateHit[], verdict: Verdict): boolean {
  return gates.some((gate) => gate.effect === "never" && gate.verdicts.includes(verdict));
}

/** The gate that leaves nothing but a review; it outweighs all others. */
export function tooLittle(gates: readonly GateHit[]): GateHit | undefined {
  return gates.find(({ effect, verdicts }) => effect === "only" && verdicts.includes("review"));
}

/** The gate that fixes the verdict otherwise. */
export function fixing(gates: readonly GateHit[]): GateHit | undefined {
  return gates.find(({ effect, verdicts }) => effect === "only" && !verdicts.includes("review"));
}
