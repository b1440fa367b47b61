import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { Effort } from "../model/counted-ticket.ts";
import type { Repeats } from "../model/repetition.ts";
import type { GroupLoad } from "../model/workload.ts";
import { classCounts, hoursOf, type ClassCounts } from "./class-counts.ts";
import type { ToldFacts } from "./facts.ts";
import { isInterruption } from "./is-interruption.ts";
import { inOrder } from "./maps.ts";
import { noRepeats, repeatTally, threadsForParts } from "./repeats.ts";
import { resolverTally, type ResolverTally } from "./resolver-tally.ts";
import { monthlyTraitTally, traitTally, type MonthlyTraitTally, type TraitTally } from "./trait-tally.ts";

/** A column with more different values than this does not name teams. */
const mostGroups = 500;

export interface GroupTally {
  add(classified: ClassifiedTicket, facts: ToldFacts, effort: Effort): void;
  result(): ReadonlyMap<string, GroupLoad>;
}

interface Group {
  readonly tickets: ClassCounts;
  readonly seconds: ClassCounts;
  readonly traits: TraitTally;
  readonly months: MonthlyTraitTally;
  readonly resolvers: ResolverTally;
}

/** What each team is busy with. */
export function groupTally(): GroupTally {
  const groups = new Map<string, Group>();
  const repeats = repeatTally(threadsForParts);
  let tooMany = false;
  return {
    add(classified, facts, effort) {
      const { ticket } = classified;
      if (tooMany || ticket.group === undefined) return;
      const group = groups.get(ticket.group) ?? newGroup();
      groups.set(ticket.group, group);
      group.tickets.add(classified.class, 1);
      group.seconds.add(classified.class, effort.seconds);
      group.traits.add(facts);
      group.months.add(facts);
      group.resolvers.add(ticket);
      const { activity } = classified;
      repeats.add({ ticket, activity, interruption: isInterruption(facts), part: ticket.group });
      if (groups.size > mostGroups) {
        tooMany = true;
        groups.clear();
      }
    },
    result() {
      const { parts } = repeats.result();
      const loads = [...groups].map(
        ([name, all]) => [name, loadOf(name, all, parts.get(name) ?? noRepeats)] as const,
      );
      return inOrder(new Map(loads));
    },
  };
}

function newGroup(): Group {
  return {
    tickets: classCounts(),
    seconds: classCounts(),
    traits: traitTally(),
    months: monthlyTraitTally(),
    resolvers: resolverTally(),
  };
}

function loadOf(group: string, all: Group, repeats: Repeats): GroupLoad {
  const { tickets, seconds, traits, months, resolvers } = all;
  return {
    group,
    resolvers: new Set(resolvers.result().keys()),
    tickets: tickets.result(),
    effortHours: hoursOf(seconds),
    traits: traits.result(),
    repeats,
    monthlyTraits: months.result(),
  };
}
