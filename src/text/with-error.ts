import type { Audit } from "../model/audit.ts";
import { percent, sum } from "./numbers.ts";

/** Unclear work is one doubt, wrong labels are another. */
export function withError({ effortHours, likelyOfTickets, likelyOfEffort }: Audit["split"]): string {
  const effort = sum(Object.values(effortHours)) > 0;
  const ofEffort = effort ? `, and ${range(likelyOfEffort)} of effort` : "";
  return `As labels may be wrong, transformation is likely ${range(likelyOfTickets)} of tickets${ofEffort} (in 95 of 100 exports).`;
}

function range({ low, high }: { readonly low: number; readonly high: number }): string {
  return percent(low) === percent(high) ? percent(low) : `between ${percent(low)} and ${percent(high)}`;
}
