import type { Ticket } from "../model/ticket.ts";

/**
 * Who asks about what: the same for all tickets of one requester about one application in one activity. Undefined where
 * no requester is known. It holds a name, so whoever receives it makes a number of it at once and forgets it.
 */
export function threadKey({ requester, application }: Ticket, activity: string): string | undefined {
  const [who, what] = [requester, application].map((text) => text?.trim().toLowerCase() ?? "");
  return who === undefined || who === "" ? undefined : [who, what, activity].join("\n");
}
