import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { Effort } from "../model/counted-ticket.ts";
import type { DefinitionLoad } from "../model/workload.ts";
import { classCounts, hoursOf, type ClassCounts } from "./class-counts.ts";
import { inOrder } from "./maps.ts";

export interface DefinitionTally {
  add(classified: ClassifiedTicket, effort: Effort): void;
  result(): ReadonlyMap<string, DefinitionLoad>;
}

/** The same tickets and hours, split anew by every definition of transformation. */
export function definitionTally(): DefinitionTally {
  const loads = new Map<string, { tickets: ClassCounts; seconds: ClassCounts }>();
  return {
    add({ classes }, { seconds }) {
      for (const [definition, workClass] of Object.entries(classes)) {
        const load = loads.get(definition) ?? { tickets: classCounts(), seconds: classCounts() };
        load.tickets.add(workClass, 1);
        load.seconds.add(workClass, seconds);
        loads.set(definition, load);
      }
    },
    result: () =>
      inOrder(
        new Map(
          [...loads].map(([definition, { tickets, seconds }]) => [
            definition,
            { tickets: tickets.result(), effortHours: hoursOf(seconds) },
          ]),
        ),
      ),
  };
}
