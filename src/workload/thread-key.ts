import type { Ticket } from "../model/ticket.ts";
import { hash53 } from "./hash53.ts";

/**
 * Who asks about what: the same for all tickets of one requester about one application in one activity, and in one part,
 * such as a team, where parts are told apart. Undefined where no requester is known. A name is forgotten at once.
 */
export function threadPrint(
  { requester, application }: Ticket,
  activity: string,
  part = "",
): number | undefined {
  const [who, what] = [requester, application].map((text) => text?.trim().toLowerCase() ?? "");
  return who === undefined || who === "" ? undefined : hash53([who, what, activity, part].join("\n"));
}
