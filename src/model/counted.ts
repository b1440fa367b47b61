import type { TraitCount } from "./workload.ts";

/** Tickets that tell whether they have a property, and those that have it, by the id of the trait. */
export type TraitCounts = ReadonlyMap<string, Pick<TraitCount, "known" | "holds">>;

/** In fewer tickets it may well be so: domain judgement. */
const suspicious = 100;
/** What nine in ten tickets are is what a tracker fills in, not what somebody chose: domain judgement. */
const mostUrgent = 0.9;

/** What stays at zero in an export where it is not kept, and the counter by which one sees that. */
const counters: Readonly<Record<string, string>> = {
  reopened: "reopened",
  "handed-on-twice": "handed-on",
  "sla-breached": "sla-breached",
  /** Where cover is always, or all tickets are written down in the morning. */
  "off-hours": "off-hours",
  urgent: "urgent",
};

/** False where a counter never moves in the whole export, or nearly all is urgent, so that its share says nothing. */
export function isCounted(trait: string, whole: TraitCounts): boolean {
  const counter = counters[trait];
  if (counter === undefined) return true;
  const { known, holds } = countIn(whole, counter);
  return known < suspicious || (holds > 0 && (trait !== "urgent" || holds <= mostUrgent * known));
}

export function countIn(traits: TraitCounts, id: string): Pick<TraitCount, "known" | "holds"> {
  return traits.get(id) ?? { known: 0, holds: 0 };
}
