import { nameHash } from "../model/name-hash.ts";
import type { Ticket } from "../model/ticket.ts";
import { increase, inOrder } from "./maps.ts";

/** More names than this on one activity are not people who work on it. */
export const mostResolvers = 10_000;

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

/** Where nothing may be known of people, nothing is looked at. */
export function noResolverTally(): ResolverTally {
  return { add() {}, result: () => new Map() };
}

/** Who worked on it, as far as the export tells; undefined where a queue stands in for a person. */
export function resolverOf({ assignee, group }: Ticket): string | undefined {
  return assignee === group ? undefined : assignee;
}

/** The same as a number that tells no name. */
export function resolverPrint(ticket: Ticket): number | undefined {
  const resolver = resolverOf(ticket);
  return resolver === undefined ? undefined : nameHash(resolver);
}
