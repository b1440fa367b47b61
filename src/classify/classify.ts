import { activities } from "../activities/index.ts";
import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { Ticket } from "../model/ticket.ts";
import { signals } from "../signals/index.ts";
import { conclude } from "./conclude.ts";
import { evidence } from "./evidence.ts";
import { reader } from "./findings.ts";
import { opinion } from "./opinion.ts";

/** Made once, used for every ticket: what it says of one ticket never depends on another. */
export const createClassifier = (): ((ticket: Ticket) => ClassifiedTicket) => {
  const read = reader(activities, signals);
  return (ticket) => {
    const findings = read(ticket);
    const weighed = opinion(findings);
    const conclusion = conclude(findings, weighed);
    return {
      ticket,
      ...conclusion,
      // Looked up when somebody asks: few do, and it takes longer than all the rest.
      get evidence() {
        return evidence(findings, weighed, conclusion);
      },
    };
  };
};
