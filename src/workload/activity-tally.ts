import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { ActivityLoad } from "../model/workload.ts";
import { classCounts, hoursOf } from "./class-counts.ts";
import type { Effort } from "./effort.ts";
import { elapsedTally } from "./elapsed-tally.ts";
import { monthTally } from "./months.ts";
import { onSiteHint } from "./on-site-hint.ts";
import { resolverTally } from "./resolver-tally.ts";
import { sampleTally } from "./samples.ts";

export interface ActivityTally {
  add(classified: ClassifiedTicket, effort: Effort): void;
  result(): ActivityLoad;
}

export function activityTally(activity: string): ActivityTally {
  const tickets = classCounts();
  const seconds = classCounts();
  const months = monthTally();
  const elapsed = elapsedTally();
  const resolvers = resolverTally();
  const samples = sampleTally();
  const counts = {
    logged: 0,
    withText: 0,
    onSite: 0,
    withReassignments: 0,
    handedOn: 0,
    handedOnTwice: 0,
    withReopens: 0,
    reopened: 0,
    withSla: 0,
    slaBreached: 0,
  };
  let loggedSeconds = 0;

  return {
    add(classified, effort) {
      const { ticket } = classified;
      tickets.add(classified.class, 1);
      seconds.add(classified.class, effort.seconds);
      counts.logged += one(effort.logged);
      loggedSeconds += effort.logged ? effort.seconds : 0;
      months.add(ticket.opened, classified.class);
      elapsed.add(ticket);
      resolvers.add(ticket);
      samples.add(ticket.origin);
      const hint = onSiteHint(ticket);
      counts.withText += one(hint !== undefined);
      counts.onSite += one(hint === true);
      const { reassignments, reopens, slaBreached } = ticket;
      counts.withReassignments += one(reassignments !== undefined);
      counts.handedOn += one((reassignments ?? 0) >= 1);
      counts.handedOnTwice += one((reassignments ?? 0) >= 2);
      counts.withReopens += one(reopens !== undefined);
      counts.reopened += one((reopens ?? 0) >= 1);
      counts.withSla += one(slaBreached !== undefined);
      counts.slaBreached += one(slaBreached === true);
    },
    result: () => ({
      activity,
      tickets: tickets.result(),
      effortHours: hoursOf(seconds),
      loggedHours: loggedSeconds / 3600,
      months: months.result(),
      lnElapsedByPriority: elapsed.result(),
      resolvers: resolvers.result(),
      samples: samples.result(),
      ...counts,
    }),
  };
}

function one(holds: boolean): 0 | 1 {
  return holds ? 1 : 0;
}
