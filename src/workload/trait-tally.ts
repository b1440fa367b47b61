import type { Facts } from "../model/facts.ts";
import type { Origin } from "../model/ticket.ts";
import type { TraitCount, Traits } from "../model/workload.ts";
import { traits } from "../traits/index.ts";
import { monthOf } from "./days.ts";
import { inOrder } from "./maps.ts";
import { sampleTally, type SampleTally } from "./samples.ts";

const mostSamples = 4;

interface Counted {
  known: number;
  holds: number;
}

interface Sampled extends Counted {
  readonly samples: SampleTally;
  readonly counter: SampleTally;
}

export interface TraitTally {
  add(facts: Facts): void;
  /** What is told by several tickets together is added as if it were told by one. */
  count(id: string, holds: boolean | undefined, origin: Origin): void;
  result(): Traits;
}

/** How many tickets have which property, and how many tell. */
export function traitTally(): TraitTally {
  const counts = new Map<string, Sampled>();
  return { add, count, result };

  function add(facts: Facts): void {
    for (const { id, of } of traits) count(id, of(facts), facts.ticket.origin);
  }

  function count(id: string, holds: boolean | undefined, origin: Origin): void {
    if (holds === undefined) return;
    const counted = counts.get(id) ?? {
      known: 0,
      holds: 0,
      samples: sampleTally(mostSamples),
      counter: sampleTally(1),
    };
    counted.known += 1;
    counted.holds += holds ? 1 : 0;
    (holds ? counted.samples : counted.counter).add(origin);
    counts.set(id, counted);
  }

  function result(): Traits {
    return inOrder(
      new Map(
        [...counts].map(([id, { known, holds, samples, counter }]): [string, TraitCount] => [
          id,
          { known, holds, samples: samples.result(), counter: counter.result() },
        ]),
      ),
    );
  }
}

export interface MonthlyTraitTally {
  add(facts: Facts): void;
  result(): ReadonlyMap<string, ReadonlyMap<string, Readonly<Counted>>>;
}

/** The same by month, without samples. */
export function monthlyTraitTally(): MonthlyTraitTally {
  const months = new Map<string, Map<string, Counted>>();
  return {
    add(facts) {
      const { opened } = facts.ticket;
      if (opened === undefined) return;
      const month = months.get(monthOf(opened)) ?? new Map<string, Counted>();
      months.set(monthOf(opened), month);
      for (const { id, of } of traits) {
        const holds = of(facts);
        if (holds === undefined) continue;
        const counted = month.get(id) ?? { known: 0, holds: 0 };
        counted.known += 1;
        counted.holds += holds ? 1 : 0;
        month.set(id, counted);
      }
    },
    result: () => inOrder(new Map([...months].map(([month, counts]) => [month, inOrder(counts)]))),
  };
}
