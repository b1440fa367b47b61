import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { Ticket } from "../model/ticket.ts";
import { conclude } from "./conclude.ts";
import { evidence } from "./evidence.ts";
import { createWeigh, type Knowledge, type Weigh } from "./weigh.ts";

export interface ClassifierOptions {
  readonly weigh?: Weigh;
  readonly more?: readonly Knowledge[];
}

/** Made once, used for every ticket: what it says of one ticket never depends on those before it. */
export const createClassifier = ({ weigh = createWeigh(), more = [] }: ClassifierOptions = {}): ((
  ticket: Ticket,
) => ClassifiedTicket) => {
  return (ticket) => {
    const weighed = weigh(ticket, more);
    const conclusion = conclude(weighed.findings, weighed.opinion);
    return {
      ticket,
      ...conclusion,
      // Looked up when somebody asks: few do, and it takes longer than all the rest.
      get evidence() {
        return evidence(weighed, conclusion);
      },
    };
  };
};
