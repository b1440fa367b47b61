import type { Ticket } from "../model/ticket.ts";
import { hash32 } from "./hash.ts";
import { increase, inOrder } from "./maps.ts";

/** More names than this on one activity are not people who work on it. */
const mostResolvers = 10_000;

export interface ResolverTally {
  add(ticket: Ticket): void;
  result(): ReadonlyMap<number, number>;
}

/** How many people share the work. A name is forgotten at once; a queue that stands in for a person is none. */
export function resolverTally(): ResolverTally {
  const resolvers = new Map<number, number>();
  let tooMany = false;
  return {
    add({ assignee, group }) {
      if (tooMany || assignee === undefined || assignee === group) return;
      increase(resolvers, hash32(assignee.toLowerCase()));
      if (resolvers.size > mostResolvers) {
        tooMany = true;
        resolvers.clear();
      }
    },
    result: () => inOrder(resolvers),
  };
}
