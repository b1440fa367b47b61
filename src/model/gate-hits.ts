import type { Assessment, GateHit } from "./assessment.ts";

/** What has to be done before the verdict is carried out. */
export function gatesBefore({ gates, verdict }: Pick<Assessment, "gates" | "verdict">): readonly GateHit[] {
  return gates.filter(({ effect, verdicts }) => effect === "first" && verdicts.includes(verdict));
}

/** What a gate never lets out of the house, as it says. */
export function neverOut({ gates }: Pick<Assessment, "gates">): GateHit | undefined {
  return gates.find(({ effect, verdicts }) => effect === "never" && verdicts.includes("outsource"));
}
