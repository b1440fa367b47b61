import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { Doubt } from "../model/workload.ts";

export interface DoubtTally {
  add(ticket: ClassifiedTicket, seconds: number): void;
  result(): Doubt;
}

/** How unsure labels are, ticket by ticket: the variance of "it transforms", which is p (1 − p). */
export function doubtTally(): DoubtTally {
  // Whole numbers, so that the order of tickets cannot change the sums: millionths, and minutes² in hundredths.
  let [ofTickets, ofEffort] = [0, 0];
  return {
    add({ class: said, probability }, seconds) {
      const variance = said === "unclear" ? 0.25 : probability * (1 - probability);
      ofTickets += Math.round(1e6 * variance);
      ofEffort += Math.round(100 * variance * (seconds / 60) ** 2);
    },
    result: () => ({ ofTickets: ofTickets / 1e6, ofEffort: ofEffort / 100 / 3600 }),
  };
}
