import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { Effort } from "../model/counted-ticket.ts";
import { nameHash } from "../model/name-hash.ts";
import { leastPeople, leastToWorkOn, type KeyPeople } from "../model/people-wish.ts";
import type { ActivityLoad, KeyPeopleLoad } from "../model/workload.ts";
import { classCounts, hoursOf } from "./class-counts.ts";
import { increase, inOrder } from "./maps.ts";
import { mostResolvers, resolverOf } from "./resolver-tally.ts";

export interface KeyPeopleTally {
  add(classified: ClassifiedTicket, effort: Effort): void;
  /** Beside all that work on the same activities. */
  result(activities: ReadonlyMap<string, ActivityLoad>): KeyPeopleLoad;
}

/**
 * The work of the people who were named, all together. How many tickets each of them has is known only here, to tell
 * whether they are enough to speak of: what two have, or three of whom one has nearly all, is what one has.
 */
export function keyPeopleTally({ named, hashes }: KeyPeople): KeyPeopleTally {
  const ticketsOfEach = new Map<number, number>();
  const tickets = classCounts();
  const seconds = classCounts();
  const activities = new Map<string, { tickets: number; seconds: number }>();
  return {
    add(classified, effort) {
      const resolver = resolverOf(classified.ticket);
      const person = resolver === undefined ? undefined : hashes.get(nameHash(resolver));
      if (person === undefined) return;
      increase(ticketsOfEach, person);
      tickets.add(classified.class, 1);
      seconds.add(classified.class, effort.seconds);
      const activity = activities.get(classified.activity) ?? { tickets: 0, seconds: 0 };
      activities.set(classified.activity, activity);
      activity.tickets += 1;
      activity.seconds += effort.seconds;
    },
    result: (all) => ({
      named,
      found: ticketsOfEach.size,
      enough: [...ticketsOfEach.values()].filter((held) => held >= leastToWorkOn).length >= leastPeople,
      tickets: tickets.result(),
      effortHours: hoursOf(seconds),
      activities: inOrder(
        new Map(
          [...activities].map(([id, held]) => [
            id,
            {
              tickets: held.tickets,
              effortHours: held.seconds / 3600,
              others: othersOn(all.get(id), hashes),
            },
          ]),
        ),
      ),
    }),
  };
}

/** Others who work on it. Where names are too many to be counted, they are at least as many as could be. */
function othersOn(load: ActivityLoad | undefined, hashes: KeyPeople["hashes"]): number {
  const resolvers = [...(load?.resolvers ?? [])];
  if (resolvers.length === 0) return mostResolvers;
  return resolvers.filter(([resolver, held]) => !hashes.has(resolver) && held >= leastToWorkOn).length;
}
