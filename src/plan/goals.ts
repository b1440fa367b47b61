import type { Audit } from "../model/audit.ts";
import type { Findings } from "./findings.ts";
import { transformation } from "./transformation.ts";

/** The share of transformation that was asked for, how far away it is, and what would reach it. */
export function goalsOf({ workload }: Findings): Audit["goals"] {
  return {
    target: null,
    saidBy: null,
    now: transformation(workload.effortHours).value,
    gapHoursPerMonth: null,
    moves: [],
    message: "",
  };
}
