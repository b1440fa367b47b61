import { nameHash } from "../model/name-hash.ts";
import type { Ticket } from "../model/ticket.ts";
import { increase, inOrder } from "./maps.ts";

/** More names than this on one activity are not people who work on it. */
export const mostResolvers = 10_000;

export interface ResolverTally {
  add(ticket: Ticket): void;
  result(): ReadonlyMap<number, number>;
}

/** How many people share the work. A name is forgotten at once; a queue that stands in for a person is none. */
export function resolverTally(): ResolverTally {
  const resolvers = new Map<number, number>();
  let tooMany = false;
  return {
    add(ticket) {
      const resolver = tooMany ? undefined : resolverOf(ticket);
      if (resolver === undefined) return;
      increase(resolvers, nameHash(resolver));
      if (resolvers.size > mostResolvers) {
        tooMany = true;
        resolvers.clear();
      }
    },
    result: () => inOrder(resolvers),
  };
}

/** Where nothing may be known of people, nothing is looked at. */
export function noResolverTally(): ResolverTally {
  return { add() {}, result: () => new Map() };
}

/** Who worked on it, as far as the export tells; undefined where a queue stands in for a person. */
export function resolverOf({ assignee, group }: Ticket): string | undefined {
  return assignee === group ? undefined : assignee;
}
