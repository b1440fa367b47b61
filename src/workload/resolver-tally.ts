import type { Ticket } from "../model/ticket.ts";
import { hash32 } from "./hash.ts";
import { increase, inOrder } from "./maps.ts";

/** More names than this on one activity are not people who work on it. */
const mostResolvers = 10_000;

export interface ResolverTally {
  add(ticket: Ticket): void;
  result(): ReadonlyMap<number, number>;
}

/** How many people share the work. */
export function resolverTally(): ResolverTally {
  const resolvers = new Map<number, number>();
  let tooMany = false;
  return {
    add(ticket) {
      const print = tooMany ? undefined : resolverPrint(ticket);
      if (print === undefined) return;
      increase(resolvers, print);
      if (resolvers.size > mostResolvers) {
        tooMany = true;
        resolvers.clear();
      }
    },
    result: () => inOrder(resolvers),
  };
}

/** Who worked on it. A name is forgotten at once; a queue that stands in for a person is none. */
export function resolverPrint({ assignee, group }: Ticket): number | undefined {
  return assignee === undefined || assignee === group ? undefined : hash32(assignee.toLowerCase());
}
