import type { Effort } from "../model/counted-ticket.ts";
import { effortBases, type ByBasis, type EffortBasis } from "../model/workload.ts";

export interface BasisTally {
  add(effort: Effort): void;
  result(): ByBasis;
}

/** How the hours are known. */
export function basisTally(): BasisTally {
  const counts = new Map<EffortBasis, { tickets: number; seconds: number }>(
    effortBases.map((basis) => [basis, { tickets: 0, seconds: 0 }]),
  );
  const of = (basis: EffortBasis) => {
    const { tickets, seconds } = counts.get(basis) ?? { tickets: 0, seconds: 0 };
    return { tickets, hours: seconds / 3600 };
  };
  return {
    add({ basis, seconds }) {
      const counted = counts.get(basis);
      if (counted === undefined) return;
      counted.tickets += 1;
      counted.seconds += seconds;
    },
    result: () => ({
      logged: of("logged"),
      "hands-on-share": of("hands-on-share"),
      "default-minutes": of("default-minutes"),
    }),
  };
}
