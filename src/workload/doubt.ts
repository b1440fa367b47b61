import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { Doubt } from "../model/workload.ts";
import { rounded } from "../text/numbers.ts";

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
      // As the line of the ticket tells it, so that the sum can be made again.
      const told = rounded(probability, 4);
      const variance = said === "unclear" ? 0.25 : told * (1 - told);
      ofTickets += Math.round(1e6 * variance);
      ofEffort += Math.round(100 * variance * (seconds / 60) ** 2);
    },
    result: () => ({ ofTickets: ofTickets / 1e6, ofEffort: ofEffort / 100 / 3600 }),
  };
}
