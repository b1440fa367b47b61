import type { ActivityFacts } from "../model/activity-facts.ts";
import type { Cover } from "../model/cover.ts";
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
    urgency: urgencyOf(priority),
    offHours: opened === undefined ? undefined : isOffHours(opened, cover),
    weekend: opened === undefined ? undefined : isWeekend(opened),
    plainText: plainTextOf(ticket),
  };
}
