import type { Ticket } from "../model/ticket.ts";
import { hash32 } from "./hash.ts";

/**
 * Who asks about what: the same for all tickets of one requester about one application in one activity. Undefined where
 * no requester is known. A name is forgotten at once.
 */
export function threadPrint({ requester, application }: Ticket, activity: string): number | undefined {
  const [who, what] = [requester, application].map((text) => text?.trim().toLowerCase() ?? "");
  return who === undefined || who === "" ? undefined : hash32([who, what, activity].join("\n"));
}
