import type { ByClass, GroupLoad } from "../model/workload.ts";
import { figure, sum } from "../text/numbers.ts";
import { countIn, type TraitCounts } from "../model/counted.ts";
import type { Fought } from "./firefighting.ts";

/** One team, or several taken together. */
export interface Team extends Fought, Pick<GroupLoad, "group" | "resolvers" | "effortHours"> {
  readonly teams: number;
}

/** Several teams as one: all counts are sums, and whoever works in two of them is one person. */
export function mergedGroup(groups: readonly GroupLoad[], name: string): Team {
  return {
    group: `${figure(groups.length)} ${name}`,
    teams: groups.length,
    resolvers: new Set(groups.flatMap(({ resolvers }) => [...resolvers])),
    tickets: byClass(groups.map(({ tickets }) => tickets)),
    effortHours: byClass(groups.map(({ effortHours }) => effortHours)),
    traits: countsIn(groups.map(({ traits }) => traits)),
    repeats: {
      compared: sum(groups.map(({ repeats }) => repeats.compared)),
      repeated: sum(groups.map(({ repeats }) => repeats.repeated)),
    },
    monthlyTraits: monthsIn(groups.map(({ monthlyTraits }) => monthlyTraits)),
  };
}

function byClass(parts: readonly ByClass[]): ByClass {
  return {
    run: sum(parts.map(({ run }) => run)),
    transform: sum(parts.map(({ transform }) => transform)),
    unclear: sum(parts.map(({ unclear }) => unclear)),
  };
}

function countsIn(all: readonly TraitCounts[]): TraitCounts {
  const ids = [...new Set(all.flatMap((counts) => [...counts.keys()]))].toSorted();
  return new Map(
    ids.map((id) => {
      const counts = all.map((one) => countIn(one, id));
      const known = sum(counts.map((count) => count.known));
      return [id, { known, holds: sum(counts.map(({ holds }) => holds)) }];
    }),
  );
}

function monthsIn(all: readonly Fought["monthlyTraits"][]): Fought["monthlyTraits"] {
  const months = [...new Set(all.flatMap((one) => [...one.keys()]))].toSorted();
  return new Map(months.map((month) => [month, countsIn(all.flatMap((one) => one.get(month) ?? []))]));
}
