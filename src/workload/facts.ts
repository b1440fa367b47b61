import type { ActivityFacts } from "../model/activity-facts.ts";
import type { Cover } from "../model/calendar.ts";
import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { Facts } from "../model/facts.ts";
import { traits } from "../traits/index.ts";
import { isOffHours, isWeekend } from "./business-hours.ts";
import { plainTextOf } from "./plain-text.ts";
import { urgencyOf } from "./urgency.ts";

/** What is known of a ticket, and what its traits make of that: told once, and counted by activity, team and month. */
export interface ToldFacts extends Facts {
  /** By the id of the trait; without those of which the ticket does not tell. */
  readonly traits: ReadonlyMap<string, boolean>;
}

export function factsOf(
  { ticket, class: workClass, kind }: ClassifiedTicket,
  activity: Pick<ActivityFacts, "presumption"> | undefined,
  cover: Cover,
): ToldFacts {
  const { opened, priority } = ticket;
  const facts: Facts = {
    ticket,
    class: workClass,
    kind,
    presumption: activity?.presumption,
    urgency: urgencyIn(priority),
    offHours: opened === undefined ? undefined : isOffHours(opened, cover),
    weekend: opened === undefined ? undefined : isWeekend(opened),
    plainText: plainTextOf(ticket),
  };
  return { ...facts, traits: traitsOf(facts) };
}

function traitsOf(facts: Facts): ReadonlyMap<string, boolean> {
  const told = new Map<string, boolean>();
  for (const { id, of } of traits) {
    const holds = of(facts);
    if (holds !== undefined) told.set(id, holds);
  }
  return told;
}

/** Remembered, as an export has few priorities on many tickets. */
function urgencyIn(priority: string | undefined): Facts["urgency"] {
  if (priority === undefined) return undefined;
  if (!urgencies.has(priority)) {
    if (urgencies.size >= mostRemembered) urgencies.clear();
    urgencies.set(priority, urgencyOf(priority));
  }
  return urgencies.get(priority);
}

const urgencies = new Map<string, Facts["urgency"]>();
const mostRemembered = 1_000;
