import type { TraitCount } from "../model/workload.ts";

/** Tickets that tell whether they have a property, and those that have it, by the id of the trait. */
export type TraitCounts = ReadonlyMap<string, Pick<TraitCount, "known" | "holds">>;

/** So many tickets of which not one has it: the counter is there, but nobody turns it (domain judgement). */
const suspicious = 100;

/** What stays at zero in an export where it is not kept, and the counter by which one sees that. */
const counters: Readonly<Record<string, string>> = {
  reopened: "reopened",
  "handed-on-twice": "handed-on",
  "sla-breached": "sla-breached",
  /** Where cover is always, or all tickets are written down in the morning. */
  "off-hours": "off-hours",
};

/** False where a counter never moves in the whole export, so that its zero says nothing. */
export function isCounted(trait: string, whole: TraitCounts): boolean {
  const { known, holds } = countIn(whole, counters[trait] ?? trait);
  return counters[trait] === undefined || known < suspicious || holds > 0;
}

export function countIn(traits: TraitCounts, id: string): Pick<TraitCount, "known" | "holds"> {
  return traits.get(id) ?? { known: 0, holds: 0 };
}
