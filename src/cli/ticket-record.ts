import type { CountedTicket } from "../model/counted-ticket.ts";
import { maskPersonalData } from "../text/mask.ts";
import { rounded } from "../text/numbers.ts";
import { remembering } from "../text/remembering.ts";

const masked = remembering(maskPersonalData);

/** What is told beside the rest: the title; who worked and who asked, as numbers that tell who is the same. */
export interface Told {
  readonly withText: boolean;
  readonly withPeople: boolean;
}

/**
 * What every format of `ktlo tickets` tells. Words of the ticket appear as evidence only; the title only on request, and
 * masked.
 */
export function basics({ classified, effort, shown }: CountedTicket, withText: boolean) {
  const { ticket, probability } = classified;
  const { origin, id, opened, title } = ticket;
  return {
    file: origin.file,
    record: origin.record,
    records: origin.records,
    line: origin.line,
    id,
    class: classified.class,
    activity: classified.activity,
    probability: rounded(probability),
    evidence: classified.evidence.map((one) => ({
      ...one,
      text: masked(one.text),
      weight: rounded(one.weight, 2),
    })),
    opened,
    effortHours: rounded(effort.seconds / 3600),
    effortBasis: effort.basis,
    title: withText && title !== undefined ? shown(maskPersonalData(title)) : undefined,
  };
}

/**
 * The line of the contract, and after it all else that an audit counts, so that each of its numbers can be computed
 * again. What the ticket does not tell is absent. Hours have four decimals, which are whole seconds when rounded.
 */
export function fullRecord(counted: CountedTicket, { withText, withPeople }: Told) {
  const { title, ...contract } = basics(counted, withText);
  const { classified, counts } = counted;
  const { priority, reassignments, reopens } = classified.ticket;
  return {
    ...contract,
    kind: classified.kind,
    classes: classified.classes,
    month: counts.month,
    resolved: counts.resolved,
    elapsedHours: hours(counts.elapsedHours),
    businessHours: hours(counts.businessHours),
    priority: priority === undefined ? undefined : masked(priority),
    urgency: counts.urgency,
    reassignments,
    reopens,
    application: counts.application,
    traits: counts.traits,
    words: counts.words,
    vocabulary: classified.vocabulary,
    group: counts.group,
    resolver: withPeople ? counts.resolver : undefined,
    thread: withPeople ? counts.thread : undefined,
    lot: counts.lot,
    title,
  };
}

function hours(value: number | undefined): number | undefined {
  return value === undefined ? undefined : rounded(value);
}
