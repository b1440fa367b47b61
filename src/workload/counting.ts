import type { ActivityFacts } from "../model/activity-facts.ts";
import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { Effort } from "../model/counted-ticket.ts";
import { effortOf, type EffortModel } from "./effort.ts";
import { factsOf, type ToldFacts } from "./facts.ts";

export interface Counting {
  readonly effortOf: (classified: ClassifiedTicket) => Effort;
  readonly factsOf: (classified: ClassifiedTicket) => ToldFacts;
}

/** What is counted of a ticket, said once for the sums of an audit and for the lines they can be made from again. */
export function counting(model: EffortModel, catalogue: readonly ActivityFacts[] = []): Counting {
  const known = new Map(catalogue.map((activity) => [activity.id, activity]));
  return {
    effortOf: ({ ticket, activity }) => effortOf(ticket, activity, model),
    factsOf: (classified) => factsOf(classified, known.get(classified.activity), model.cover),
  };
}
