import type { ActivityFacts } from "../model/activity-facts.ts";
import type { Explanation } from "../model/explanation.ts";
import type { Ticket } from "../model/ticket.ts";
import { rounded } from "../text/numbers.ts";

/** What may be shown of a ticket beside its label: never people, and no text they wrote. */
const shown = [
  "type",
  "category",
  "subcategory",
  "group",
  "application",
  "labels",
  "opened",
  "resolved",
  "closed",
] as const;

export function fieldsOf(ticket: Ticket): Explanation["fields"] {
  return shown.flatMap((field) => {
    const value = ticket[field];
    if (value === undefined) return [];
    return [{ field, value: typeof value === "string" ? value : value.join(", ") }];
  });
}

/** The hours an audit counts for the ticket, where the ticket or its activity tells them. */
export function hoursOf(
  { effortHours }: Ticket,
  activity: string,
  activities: readonly ActivityFacts[],
): Explanation["hours"] {
  if (effortHours !== undefined) return { value: rounded(effortHours), basis: "logged" };
  const minutes = activities.find(({ id }) => id === activity)?.defaultMinutes;
  if (minutes === undefined) return { value: null, basis: "none" };
  return { value: rounded(minutes / 60), basis: "default minutes" };
}
