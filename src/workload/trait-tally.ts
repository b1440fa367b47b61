import type { Origin } from "../model/ticket.ts";
import type { TraitCount, Traits } from "../model/workload.ts";
import { monthOf } from "./days.ts";
import type { ToldFacts } from "./facts.ts";
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
  add(facts: ToldFacts): void;
  result(): Traits;
}

/** How many tickets have which property, and how many tell. */
export function traitTally(): TraitTally {
  const counts = new Map<string, Sampled>();
  return { add, result };

  function add({ traits, ticket: { origin } }: ToldFacts): void {
    for (const [id, holds] of traits) count(id, holds, origin);
  }

  function count(id: string, holds: boolean, origin: Origin): void {
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
  add(facts: ToldFacts): void;
  result(): ReadonlyMap<string, ReadonlyMap<string, Readonly<Counted>>>;
}

/** The same by month, without samples. */
export function monthlyTraitTally(): MonthlyTraitTally {
  const months = new Map<string, Map<string, Counted>>();
  return {
    add({ traits, ticket: { opened } }) {
      if (opened === undefined) return;
      const month = months.get(monthOf(opened)) ?? new Map<string, Counted>();
      months.set(monthOf(opened), month);
      for (const [id, holds] of traits) {
        const counted = month.get(id) ?? { known: 0, holds: 0 };
        counted.known += 1;
        counted.holds += holds ? 1 : 0;
        month.set(id, counted);
      }
    },
    result: () => inOrder(new Map([...months].map(([month, counts]) => [month, inOrder(counts)]))),
  };
}
