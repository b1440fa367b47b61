import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { Effort } from "../model/counted-ticket.ts";
import type { RunKind } from "../model/run-kind.ts";
import type { ActivityLoad } from "../model/workload.ts";
import { alikeTally } from "./alike.ts";
import { basisTally } from "./basis-tally.ts";
import { classCounts, hoursOf } from "./class-counts.ts";
import { definitionTally } from "./definition-tally.ts";
import { elapsedTally } from "./elapsed-tally.ts";
import type { ToldFacts } from "./facts.ts";
import { isInterruption } from "./is-interruption.ts";
import { increase, inOrder } from "./maps.ts";
import { monthTally } from "./months.ts";
import { otherwiseTally } from "./otherwise-tally.ts";
import { repeatTally } from "./repeats.ts";
import { resolverTally, type ResolverTally } from "./resolver-tally.ts";
import { sampleTally } from "./samples.ts";
import { stormTally } from "./storms.ts";
import { traitTally } from "./trait-tally.ts";

export interface ActivityTally {
  add(classified: ClassifiedTicket, facts: ToldFacts, effort: Effort): void;
  result(): ActivityLoad;
}

export function activityTally(
  activity: string,
  newResolverTally: () => ResolverTally = resolverTally,
): ActivityTally {
  const tickets = classCounts();
  const seconds = classCounts();
  const bases = basisTally();
  const otherwise = otherwiseTally();
  const definitions = definitionTally();
  const months = monthTally();
  const kinds = new Map<RunKind, number>();
  const elapsed = elapsedTally();
  const traits = traitTally();
  const alike = alikeTally();
  const repeats = repeatTally();
  const storms = stormTally();
  const vocabulary = { tickets: 0, words: 0, unknown: 0 };
  const resolvers = newResolverTally();
  const samples = sampleTally();

  return {
    add(classified, facts, effort) {
      const { ticket, kind } = classified;
      tickets.add(classified.class, 1);
      seconds.add(classified.class, effort.seconds);
      bases.add(effort);
      otherwise.add(classified.class, effort);
      definitions.add(classified, effort);
      months.add(ticket.opened, classified.class);
      if (kind !== undefined) increase(kinds, kind);
      elapsed.add(ticket);
      traits.add(facts);
      alike.add(ticket);
      repeats.add({ ticket, activity, interruption: isInterruption(facts) });
      storms.add(ticket);
      const { words, unknown } = classified.vocabulary;
      vocabulary.tickets += words > 0 ? 1 : 0;
      vocabulary.words += words;
      vocabulary.unknown += unknown;
      resolvers.add(ticket);
      samples.add(ticket.origin);
    },
    result: () => ({
      activity,
      tickets: tickets.result(),
      effortHours: hoursOf(seconds),
      byBasis: bases.result(),
      otherwise: otherwise.result(),
      byDefinition: definitions.result(),
      months: months.result(),
      kinds: inOrder(kinds),
      ...elapsed.result(),
      traits: traits.result(),
      alike: alike.result(),
      repeats: repeats.result().all,
      storms: storms.result(),
      vocabulary: { ...vocabulary },
      resolvers: resolvers.result(),
      samples: samples.result(),
    }),
  };
}
