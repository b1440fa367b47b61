import type { ActivityFacts } from "../model/activity-facts.ts";
import type { Cover } from "../model/calendar.ts";
import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { Facts } from "../model/facts.ts";
import { isOffHours, isWeekend } from "./business-hours.ts";
import { plainTextOf } from "./plain-text.ts";
import { urgencyOf } from "./urgency.ts";

/** What traits are told from. */
export function factsOf(
  { ticket, class: workClass, kind }: ClassifiedTicket,
  activity: Pick<ActivityFacts, "presumption"> | undefined,
  cover: Cover,
): Facts {
  const { opened, priority } = ticket;
  return {
    ticket,
    class: workClass,
    kind,
    presumption: activity?.presumption,
    urgency: urgencyIn(priority),
    offHours: opened === undefined ? undefined : isOffHours(opened, cover),
    weekend: opened === undefined ? undefined : isWeekend(opened),
    plainText: plainTextOf(ticket),
  };
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
